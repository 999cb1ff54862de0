/**
 * <yui-saving>: says whether what stands in its form is saved. The server writes what it knows into the text; between a
 * key stroke and the server's answer this element says that typing goes on, and the browser asks before the page is left.
 * Files are kept one by one and are no typing.
 */
const SETTLED_AFTER = 4000;
const ANSWERED_WITHIN = 900;

class YuiSaving extends HTMLElement {
  #typedAt = 0;
  #timer;
  #form;
  #typed = (event) => {
    if (event.target.type !== 'radio' && !event.target.closest('.evidence-files')) this.#type();
  };
  #left = () => (this.#typedAt = 0);
  #leave = (event) => {
    if (this.hasAttribute('typing') || this.hasAttribute('unsaved')) event.preventDefault();
  };

  static observedAttributes = ['stamp'];

  connectedCallback() {
    this.#form = this.closest('.answer-editor');
    this.#form?.addEventListener('input', this.#typed);
    this.#form?.addEventListener('change', this.#left);
    window.addEventListener('beforeunload', this.#leave);
  }

  disconnectedCallback() {
    this.#form?.removeEventListener('input', this.#typed);
    this.#form?.removeEventListener('change', this.#left);
    window.removeEventListener('beforeunload', this.#leave);
    clearTimeout(this.#timer);
  }

  /** The server has answered; what was typed after it was sent comes with the next answer. A field that is left is sent at once. */
  attributeChangedCallback() {
    if (Date.now() - this.#typedAt > ANSWERED_WITHIN) this.#settle();
  }

  #type() {
    this.#typedAt = Date.now();
    this.setAttribute('typing', '');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), SETTLED_AFTER);
  }

  #settle() {
    clearTimeout(this.#timer);
    this.removeAttribute('typing');
  }
}

customElements.define('yui-saving', YuiSaving);
