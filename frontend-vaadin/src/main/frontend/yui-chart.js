/**
 * <yui-chart>: one element for all figures. It draws tiles itself and leaves the rest to ECharts, which is fetched from
 * this server when the first such chart appears. Light DOM, so that the page's tokens, print rules and tests reach it.
 */
const SVG = 'http://www.w3.org/2000/svg';
/** Where the colours of tiles change, and the decimals of the values on them. */
const SCALES = { TILES: { limits: [35, 45, 55, 65], decimals: 1 }, SHARE_TILES: { limits: [20, 40, 60, 80], decimals: 0 } };
/** Colour, mark and stroke of each outline: told apart without colour too. */
const OUTLINES = [
  ['--yui-mark-own', 'diamond', 'solid'], ['--yui-mark', 'circle', 'dashed'], ['--yui-green', 'triangle', 'dotted'], ['--yui-sub', 'rect', [8, 4, 2, 4]],
];

class YuiChart extends HTMLElement {
  #model;
  #table = false;
  #drawing;
  #resize = new ResizeObserver(() => this.#chart?.resize());
  #theme = new MutationObserver(() => this.#draw());
  #chart;

  words = {};

  set model(model) {
    this.#model = model;
    if (this.isConnected) this.#build();
  }

  get model() {
    return this.#model;
  }

  connectedCallback() {
    this.#theme.observe(document.documentElement, { attributes: true, attributeFilter: ['theme'] });
    if (this.#model) this.#build();
  }

  disconnectedCallback() {
    this.#theme.disconnect();
    this.#resize.disconnect();
    this.#dispose();
  }

  #build() {
    this.#dispose();
    const model = this.#model;
    this.replaceChildren();
    this.canvas = element('div', { class: 'chart-canvas', 'data-kind': this.#scale() ? 'TILES' : model.kind });
    if (!this.#scale()) {
      this.canvas.setAttribute('role', 'img');
      this.canvas.setAttribute('aria-label', `${model.title}. ${model.headline} ${model.sentence}`);
    }
    this.tableBox = element('div', { class: 'chart-table', tabindex: '0', role: 'region', 'aria-label': model.title });
    this.tableBox.hidden = true;
    const sentence = element('p', { class: 'chart-sentence' }, model.sentence);
    this.append(this.canvas, this.tableBox);
    if (model.headline) this.append(element('p', { class: 'chart-headline' }, model.headline));
    this.append(sentence, this.#tools());
    this.#draw();
  }

  #tools() {
    const tools = element('div', { class: 'chart-tools' });
    const toggle = button(this.words.table, () => {
      this.#table = !this.#table;
      toggle.textContent = this.#table ? this.words.picture : this.words.table;
      toggle.setAttribute('aria-pressed', String(this.#table));
      this.tableBox.hidden = !this.#table;
      this.canvas.hidden = this.#table;
      if (this.#table) this.tableBox.replaceChildren(this.#tabulate());
      else this.#draw();
    });
    toggle.setAttribute('aria-pressed', 'false');
    tools.append(toggle, button(this.words.image, () => this.#saveImage()), button(this.words.csv, () => this.#saveCsv()));
    return tools;
  }

  async #draw() {
    if (!this.#model || this.#table) return;
    if (this.#scale()) this.canvas.replaceChildren(this.#tiles(), this.#legend());
    else await this.#drawWithECharts();
  }

  #dispose() {
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  #scale() {
    return SCALES[this.#model.kind];
  }

  // --- tiles -------------------------------------------------------------------------------------------------------

  #tiles() {
    const { marks, rows, axes } = this.#model;
    const width = 46, height = 40, gap = 3;
    const columns = Math.max(...marks.map((mark) => mark.place[0])) + 1;
    const lines = Math.max(...marks.map((mark) => mark.place[1])) + 1;
    const svg = svgElement('svg', {
      viewBox: `0 0 ${columns * width} ${lines * height}`, class: 'tiles', role: 'group', 'aria-label': this.#model.title,
    });
    svg.append(hatch());
    marks.forEach((mark, index) => svg.append(this.#tile(mark, rows[index][axes[0]], width, height, gap)));
    return svg;
  }

  #tile(mark, value, width, height, gap) {
    const { limits, decimals } = this.#scale();
    const shown = value == null ? this.words.none : value.toFixed(decimals);
    const step = value == null ? -1 : limits.filter((limit) => value >= limit).length;
    const link = svgElement('a', {
      href: mark.link, transform: `translate(${mark.place[0] * width + gap / 2},${mark.place[1] * height + gap / 2})`,
      'aria-label': `${mark.label} ${shown}${mark.own ? ` ${this.words.own}` : ''}`, class: mark.own ? 'tile own' : 'tile',
    });
    const rect = svgElement('rect', {
      width: width - gap, height: height - gap, rx: 5, fill: step < 0 ? 'url(#yui-hatch)' : this.#token(`--yui-step-${step}`),
      stroke: mark.own ? this.#token('--yui-ink') : step < 0 ? this.#token('--yui-line') : 'none', 'stroke-width': mark.own ? 2.5 : 1,
    });
    const ink = step < 0 ? this.#token('--yui-ink') : this.#token(`--yui-step-${step}-ink`);
    const middle = (width - gap) / 2;
    link.addEventListener('click', (event) => follow(event, mark.link));
    link.append(rect, text(mark.label, middle, 16, 11, ink), text(shown, middle, 31, 12, ink, 700));
    return link;
  }

  #legend() {
    const legend = element('ul', { class: 'legend', 'aria-label': this.words.legend });
    const { limits, decimals } = this.#scale();
    const names = [`〜${(limits[0] - (decimals ? 0.1 : 1)).toFixed(decimals)}`, ...limits.map((limit) => `${limit.toFixed(decimals)}〜`)];
    names.forEach((name, step) => {
      const item = element('li', {}, name);
      item.style.setProperty('--swatch', `var(--yui-step-${step})`);
      legend.append(item);
    });
    legend.append(element('li', { class: 'no-data' }, this.words.none));
    return legend;
  }

  // --- ECharts -----------------------------------------------------------------------------------------------------

  async #drawWithECharts() {
    const { init } = await (this.#drawing ??= import('./yui-echarts.js'));
    if (!this.isConnected || this.#table) return;
    this.#dispose();
    this.#chart = init(this.canvas, null, { renderer: 'svg' });
    this.#chart.setOption(this.#option());
    this.#resize.observe(this.canvas);
    const svg = this.canvas.querySelector('svg');
    svg?.setAttribute('aria-hidden', 'true');
  }

  #option() {
    switch (this.#model.kind) {
      case 'SCATTER': return this.#scatter();
      case 'RADAR': return this.#radar(100);
      case 'LEVELS': return this.#radar(5);
      case 'LINE': return this.#line();
      case 'BARS': return this.#bars();
      case 'BOXES': return this.#boxes();
      default: return this.#histogram();
    }
  }

  #base() {
    const quiet = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    return {
      animation: !quiet && this.#model.rows.length < 200,
      animationDuration: 250,
      textStyle: { fontFamily: getComputedStyle(this).fontFamily, color: this.#token('--yui-ink') },
      aria: { enabled: false, decal: { show: true } },
      grid: { left: 8, right: 20, top: 32, bottom: 36, containLabel: true },
    };
  }

  #axis(index, extra) {
    const line = { lineStyle: { color: this.#token('--yui-axis') } };
    return {
      name: this.#model.columns[index]?.label ?? '', scale: true, axisLine: { show: true, ...line },
      nameTextStyle: { color: this.#token('--yui-sub'), fontSize: 12 }, axisLabel: { color: this.#token('--yui-sub'), fontSize: 12 },
      splitLine: { lineStyle: { color: this.#token('--yui-line') } }, ...extra,
    };
  }

  #scatter() {
    const { rows, marks, axes } = this.#model;
    const [x, y] = axes;
    const points = rows
      .map((row, index) => ({ value: [row[x], row[y]], mark: marks[index] }))
      .filter((point) => point.value[0] != null && point.value[1] != null);
    const outer = outliers(points);
    const series = (own) => ({
      type: 'scatter', data: points.filter((point) => point.mark.own === own), symbol: own ? 'diamond' : 'circle', symbolSize: own ? 16 : 9,
      itemStyle: {
        color: this.#token(own ? '--yui-mark-own' : '--yui-mark'), borderColor: this.#token('--yui-mark-edge'), opacity: own ? 1 : 0.8,
      },
      label: {
        show: true, position: 'right', distance: 4, fontSize: own ? 14 : 11, fontWeight: own ? 700 : 400,
        color: this.#token(own ? '--yui-ink' : '--yui-sub'), formatter: (entry) => (own || outer.has(entry.data.mark.label) ? entry.data.mark.label : ''),
      },
      labelLayout: { hideOverlap: !own }, emphasis: { scale: 1.4 }, z: own ? 5 : 2,
    });
    const shown = (value, column) => value.toLocaleString('ja-JP', digits(this.#model.columns[column].decimals));
    return {
      ...this.#base(),
      tooltip: {
        confine: true, backgroundColor: this.#token('--yui-paper'), borderColor: this.#token('--yui-line'),
        textStyle: { color: this.#token('--yui-ink'), fontSize: 13 },
        formatter: ({ data }) => `<b>${escape(data.mark.label)}</b><br>${escape(this.#model.columns[x].label)} ${shown(data.value[0], x)}`
          + `<br>${escape(this.#model.columns[y].label)} ${shown(data.value[1], y)}`,
      },
      xAxis: this.#axis(x, { nameLocation: 'middle', nameGap: 28 }),
      yAxis: this.#axis(y, {}),
      series: [series(false), series(true)],
    };
  }

  #histogram() {
    const { rows, marks, axes, columns } = this.#model;
    const values = rows.map((row, index) => ({ value: row[axes[0]], own: marks[index].own })).filter((one) => one.value != null);
    const low = Math.floor(Math.min(...values.map((one) => one.value)) / 5) * 5;
    const bins = Math.max(1, Math.floor((Math.max(...values.map((one) => one.value)) - low) / 5) + 1);
    const counts = Array(bins).fill(0);
    const own = new Set();
    values.forEach((one) => {
      const bin = Math.floor((one.value - low) / 5);
      counts[bin] += 1;
      if (one.own) own.add(bin);
    });
    const names = counts.map((_, bin) => `${low + bin * 5}〜`);
    return {
      ...this.#base(),
      xAxis: this.#axis(axes[0], { type: 'category', data: names, nameLocation: 'middle', nameGap: 28 }),
      yAxis: this.#axis(-1, { name: this.words.count, minInterval: 1, scale: false }),
      series: [{
        type: 'bar', barCategoryGap: '12%',
        data: counts.map((count, bin) => ({
          value: count, itemStyle: { color: this.#token(own.has(bin) ? '--yui-mark-own' : '--yui-mark') },
        })),
        label: { show: true, position: 'top', color: this.#token('--yui-ink'), formatter: ({ value }) => (value ? String(value) : '') },
      }],
    };
  }

  #bars() {
    const { rows, marks, axes } = this.#model;
    const width = Math.max(2, (this.canvas.clientWidth - 60) / rows.length / 12.5);
    return {
      ...this.#base(),
      grid: { left: 8, right: 12, top: 40, bottom: 8, containLabel: true },
      xAxis: this.#axis(-1, { type: 'category', data: rows.map((row) => row[0]), scale: false,
        axisLabel: { color: this.#token('--yui-sub'), fontSize: 12, interval: 0, formatter: (name) => fitted(name, width) } }),
      yAxis: this.#axis(axes[0], { scale: false, min: 0 }),
      series: [{
        type: 'bar', barCategoryGap: '20%', barMaxWidth: 72,
        data: rows.map((row, index) => ({
          value: row[axes[0]] ?? '-', own: marks[index].own, itemStyle: { color: this.#token(marks[index].own ? '--yui-mark-own' : '--yui-mark') },
        })),
        label: {
          show: true, position: 'top', color: this.#token('--yui-ink'), fontSize: 12, lineHeight: 15,
          formatter: ({ value, data }) => (Number.isFinite(value) ? `${this.#shown(value, axes[0])}${data.own ? `\n${this.words.own}` : ''}` : ''),
        },
      }],
    };
  }

  /** Lying boxes, so that the names of the places can be read; the page's own group is filled, the others are hollow and dashed. */
  #boxes() {
    const { rows, marks, axes } = this.#model;
    const places = [...new Set(rows.map((row) => row[0]))];
    const groups = [...new Set(rows.map((row) => row[1]))].map((name) => ({ name, own: marks[rows.findIndex((row) => row[1] === name)].own }))
      .sort((one, other) => other.own - one.own);
    const five = (place, group) => rows.find((row) => row[0] === place && row[1] === group);
    const colour = (group) => this.#token(group.own ? '--yui-mark-own' : '--yui-mark-edge');
    return {
      ...this.#base(),
      legend: { data: groups.map((group) => group.name), bottom: 0, textStyle: { color: this.#token('--yui-ink'), fontSize: 13 } },
      grid: { left: 8, right: 20, top: 12, bottom: 40, containLabel: true },
      tooltip: {
        confine: true, backgroundColor: this.#token('--yui-paper'), borderColor: this.#token('--yui-line'),
        textStyle: { color: this.#token('--yui-ink'), fontSize: 13 },
        formatter: ({ name, seriesName }) => `<b>${escape(name)}</b> ${escape(seriesName)}<br>`
          + axes.map((axis) => `${escape(this.#model.columns[axis].label)} ${this.#shown(five(name, seriesName)?.[axis], axis)}`).join('<br>'),
      },
      xAxis: this.#axis(-1, { type: 'value', scale: false }),
      yAxis: this.#axis(-1, { type: 'category', data: places, inverse: true, scale: false,
        axisLabel: { color: this.#token('--yui-sub'), fontSize: 12, interval: 0 } }),
      series: groups.map((group) => ({
        type: 'boxplot', name: group.name, boxWidth: [6, 16],
        data: places.map((place) => axes.map((axis) => five(place, group.name)?.[axis] ?? NaN)),
        itemStyle: {
          color: group.own ? this.#token('--yui-step-1') : 'transparent', borderColor: colour(group),
          borderWidth: group.own ? 2.5 : 1.5, borderType: group.own ? 'solid' : 'dashed',
        },
      })),
    };
  }

  /** The first outline is the subject's own and stands out; the others are what it is compared with. */
  #outline(index) {
    const [name, symbol, type] = OUTLINES[Math.min(index, OUTLINES.length - 1)];
    const colour = this.#token(name);
    return {
      symbol, symbolSize: index === 0 ? 10 : 7, itemStyle: { color: colour },
      lineStyle: { color: colour, width: index === 0 ? 3 : 2, type },
    };
  }

  #names(shown = this.#model.axes) {
    return {
      data: shown.map((axis) => ({ name: this.#model.columns[axis].label, icon: this.#outline(this.#model.axes.indexOf(axis)).symbol })), bottom: 0,
      textStyle: { color: this.#token('--yui-ink'), fontSize: 13 },
    };
  }

  /** What has no value of its own has no corner, and an outline with a gap is not drawn: either would look like a zero. The table has them all. */
  #radar(highest) {
    const { axes, columns } = this.#model;
    const rows = this.#model.rows.filter((row) => row[axes[0]] != null);
    const whole = axes.filter((axis) => rows.every((row) => row[axis] != null));
    return {
      ...this.#base(),
      legend: this.#names(whole),
      radar: {
        indicator: rows.map((row) => ({ name: `${folded(row[0], this.canvas.clientWidth < 480 ? 5 : 10)}\n${this.#shown(row[axes[0]], axes[0])}`, min: 0, max: highest })),
        radius: this.canvas.clientWidth < 480 ? '46%' : '62%', center: ['50%', '48%'], axisName: { color: this.#token('--yui-ink'), fontSize: 12, lineHeight: 16 }, splitArea: { show: false },
        splitLine: { lineStyle: { color: this.#token('--yui-line') } }, axisLine: { lineStyle: { color: this.#token('--yui-line') } },
      },
      series: [{
        type: 'radar',
        data: whole.map((axis) => ({
          name: columns[axis].label, value: rows.map((row) => row[axis]), ...this.#outline(axes.indexOf(axis)),
          areaStyle: axis === axes[0] ? { color: this.#token('--yui-mark-own'), opacity: 0.15 } : undefined,
        })),
      }],
    };
  }

  #shown(value, column) {
    return value == null ? this.words.none : value.toLocaleString('ja-JP', digits(this.#model.columns[column].decimals));
  }

  #line() {
    const { rows, axes, columns } = this.#model;
    return {
      ...this.#base(),
      legend: this.#names(),
      grid: { left: 8, right: 20, top: 32, bottom: 40, containLabel: true },
      xAxis: this.#axis(-1, { type: 'category', data: rows.map((row) => row[0]), scale: false }),
      yAxis: this.#axis(-1, {}),
      series: axes.map((axis, index) => ({
        type: 'line', name: columns[axis].label, data: rows.map((row) => row[axis] ?? '-'), connectNulls: false, ...this.#outline(index),
        label: { show: true, position: 'top', color: this.#token('--yui-ink'), formatter: ({ value }) => (Number.isFinite(value) ? value.toFixed(1) : '') },
      })),
    };
  }

  // --- table and files ---------------------------------------------------------------------------------------------

  #tabulate() {
    const { columns, rows, title, marks } = this.#model;
    const table = element('table', {});
    table.append(element('caption', {}, title));
    const head = element('tr', {});
    columns.forEach((column) => head.append(element('th', { scope: 'col', class: column.decimals < 0 ? '' : 'number' }, column.label)));
    const thead = element('thead', {});
    thead.append(head);
    const body = element('tbody', {});
    rows.forEach((row, line) => {
      const tr = element('tr', marks[line].own ? { class: 'own' } : {});
      row.forEach((cell, index) => {
        const number = columns[index].decimals >= 0;
        tr.append(element(index === 0 ? 'th' : 'td', index === 0 ? { scope: 'row' } : { class: number ? 'number' : '' },
          cell == null ? this.words.none : number ? cell.toLocaleString('ja-JP', digits(columns[index].decimals)).replace('-', '−') : cell));
      });
      body.append(tr);
    });
    table.append(thead, body);
    return table;
  }

  #saveCsv() {
    const { columns, rows, fileName } = this.#model;
    const lines = [columns.map((column) => column.label), ...rows].map((row) => row.map(csvCell).join(','));
    save(new Blob(['\ufeff', lines.join('\r\n'), '\r\n'], { type: 'text/csv;charset=utf-8' }), `${fileName}.csv`);
  }

  #saveImage() {
    const svg = this.canvas.querySelector('svg');
    if (!svg) return;
    const copy = svg.cloneNode(true);
    const box = svg.getBoundingClientRect();
    const width = box.width || 640, height = box.height || 480;
    copy.setAttribute('xmlns', SVG);
    copy.setAttribute('width', width);
    copy.setAttribute('height', height);
    copy.style.fontFamily = getComputedStyle(this).fontFamily;
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = width * 2;
      canvas.height = height * 2;
      const context = canvas.getContext('2d');
      context.fillStyle = this.#token('--yui-paper');
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => save(blob, `${this.#model.fileName}.png`), 'image/png');
    };
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  }

  /** The value of a token as a plain colour: SVG attributes and ECharts do not know light-dark(). */
  #token(name) {
    const probe = this.probe ??= element('span', { hidden: '', 'aria-hidden': 'true' });
    if (!probe.isConnected) this.append(probe);
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  }
}

function element(name, attributes, content) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  if (content !== undefined) made.textContent = content;
  return made;
}

function svgElement(name, attributes) {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

function text(content, x, y, size, fill, weight = 400) {
  const made = svgElement('text', { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': 'middle', fill });
  made.textContent = content;
  return made;
}

/** The names of the points at the edge of the cloud: they stand beside the mark, the others in tooltip and table. */
function outliers(points) {
  const edge = new Set();
  [0, 1].forEach((axis) => {
    const sorted = [...points].sort((a, b) => a.value[axis] - b.value[axis]);
    [...sorted.slice(0, 3), ...sorted.slice(-3)].forEach((point) => edge.add(point.mark.label));
  });
  return edge;
}

/** Leads through the page's router, which knows HTML anchors only. */
function follow(event, address) {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  const anchor = element('a', { href: address });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
}

/** A long name in lines, so that it stays beside its axis on a telephone. */
function folded(name, width) {
  return name.match(new RegExp(`.{1,${width}}`, 'gu')).join('\n');
}

/** A name in lines that are so many full-width characters wide; Latin letters and digits need half of one. */
function fitted(name, width) {
  let line = 0;
  return [...name].map((letter) => {
    const size = letter < '\u0100' ? 0.58 : 1;
    const breaks = line > 0 && line + size > width;
    line = breaks ? size : line + size;
    return breaks ? `\n${letter}` : letter;
  }).join('');
}

function hatch() {
  const defs = svgElement('defs', {});
  const pattern = svgElement('pattern', { id: 'yui-hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' });
  pattern.append(svgElement('rect', { width: 6, height: 6, fill: 'transparent' }), svgElement('line', { y2: 6, stroke: '#949494', 'stroke-width': 2 }));
  defs.append(pattern);
  return defs;
}

function button(label, action) {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', action);
  return made;
}

function digits(decimals) {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

function escape(content) {
  const box = document.createElement('i');
  box.textContent = content;
  return box.innerHTML;
}

/** A text that a spreadsheet would take for a formula is marked as text. */
function csvCell(cell) {
  if (cell == null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

customElements.define('yui-chart', YuiChart);
