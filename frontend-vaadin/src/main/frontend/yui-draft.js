/**
 * <yui-draft>: keeps what is typed into the marked fields around it in this tab's session storage, and says so. It listens
 * to the keys themselves, so that nothing depends on whether the server has heard of them yet.
 */
class YuiDraft extends HTMLElement {
  #key;
  #listen = (event) => this.#keep(event);

  /** Begins to keep; returns what was kept before. */
  open(key) {
    this.setAttribute('role', 'status');
    this.className = 'muted';
    this.#key = key;
    const kept = this.#kept();
    if (Object.keys(kept).length > 0) this.textContent = this.words.restored;
    return kept;
  }

  /** A dialog moves its content about while it opens, so that one may come and go several times. */
  connectedCallback() {
    document.addEventListener('input', this.#listen, true);
  }

  disconnectedCallback() {
    document.removeEventListener('input', this.#listen, true);
  }

  #kept() {
    return JSON.parse(sessionStorage.getItem(this.#key) ?? '{}');
  }

  #keep(event) {
    const field = event.composedPath().find((one) => one.dataset?.draft);
    if (!field || !this.#key || !this.parentElement?.contains(field)) return;
    const typed = event.composedPath()[0].value ?? field.value;
    sessionStorage.setItem(this.#key, JSON.stringify({ ...this.#kept(), [field.dataset.draft]: typed }));
    this.textContent = this.words.kept;
  }
}

customElements.define('yui-draft', YuiDraft);
