import type { Html } from '../../markup/html.js';
import { stringKit } from '../../markup/string-kit.js';
import { RAISED, type Stretch } from './line-breaking.js';
import type { Palette } from './palette.js';
import type { MarkShape, Shape, TextShape } from './shapes.js';

const { html, absent } = stringKit;

/** Fonts that readers have; nothing is fetched. */
const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

export interface Picture {
  /** First part of the ids inside, so that several pictures can stand on one page. */
  readonly id: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** What it is, and what it says, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}

/** A picture as a file of its own: presentation attributes alone, no style, no script, nothing fetched. */
export function writeSvg(picture: Picture): string {
  const { id, lang, dir, width, height, palette, title, description, shapes } = picture;
  const [titleId, descriptionId] = [`${id}.svg-title`, `${id}.svg-desc`];
  const mirrored = (x: number) => rounded(dir === 'rtl' ? width - x : x);
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby=${titleId} aria-describedby=${descriptionId} lang=${lang} xml:lang="${lang}" direction=${dir} viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} font-family=${FONTS}>
<title id=${titleId}>${title}</title>
<desc id=${descriptionId}>${description}</desc>
<rect width=${width} height=${height} fill=${palette.ground}></rect>
${shapes.map((shape) => html`${drawn(shape, palette, mirrored)}\n`)}</svg>
`;
  return withoutForbidden(svg.text);
}

function drawn(shape: Shape, palette: Palette, at: (x: number) => string): Html {
  if (shape.kind === 'mark') return mark(shape, palette, at);
  const ink = palette[shape.ink];
  switch (shape.kind) {
    case 'text':
      return text(shape, ink, at);
    case 'rect': {
      const [from, to] = [Number(at(shape.x)), Number(at(shape.x + shape.width))];
      return html`<rect x=${rounded(Math.min(from, to))} y=${rounded(shape.y)} width=${rounded(shape.width)} height=${rounded(shape.height)} fill=${ink} fill-opacity=${shape.opacity ?? absent}></rect>`;
    }
    case 'rule':
      return html`<line x1=${at(shape.x1)} y1=${rounded(shape.y1)} x2=${at(shape.x2)} y2=${rounded(shape.y2)} stroke=${ink} stroke-width=${rounded(shape.thickness)} stroke-dasharray=${shape.dashes ?? absent}></line>`;
    case 'arrow': {
      const { x, y, width, height } = shape;
      const tip = `${at(x + width)} ${rounded(y + height / 2)}`;
      return html`<path d=${`M${at(x)} ${rounded(y)}L${tip}L${at(x)} ${rounded(y + height)}Z`} fill=${ink}></path>`;
    }
  }
}

function mark(
  { x, y, size, fill, line, dashed, thickness = 2, isCentred }: MarkShape,
  palette: Palette,
  at: (x: number) => string,
): Html {
  const middle = isCentred ? '' : ' translate(-8 -8)';
  const place = `translate(${at(x)} ${rounded(y)}) scale(${rounded(size / 16)})${middle}`;
  return html`<g transform=${place}>${fill === '' ? '' : html`<path d=${fill} fill=${palette.text}></path>`}<path d=${line} fill="none" stroke=${palette.text} stroke-width=${thickness} stroke-dasharray=${dashed ? '3 2.1' : absent}></path></g>`;
}

function text(
  { x, y, anchor, size, line }: TextShape,
  ink: string,
  at: (x: number) => string,
): Html {
  const end = anchor === 'end' ? 'end' : absent;
  const [only] = line.stretches;
  const parts =
    only && line.stretches.length === 1 && isPlain(only)
      ? content(only)
      : spans(line.stretches, size);
  return html`<text x=${at(x)} y=${rounded(y)} font-size=${rounded(size)} fill=${ink} text-anchor=${end}>${parts}</text>`;
}

function spans(stretches: readonly Stretch[], size: number): Html[] {
  let isRaised = false;
  return stretches.map((stretch) => {
    const raised = stretch.raised === true;
    const shift = raised === isRaised ? absent : rounded(raised ? -0.35 * size : 0.35 * size);
    isRaised = raised;
    if (shift === absent && isPlain(stretch)) return html`${content(stretch)}`;
    return html`<tspan dy=${shift} font-size=${raised ? rounded(size * RAISED) : absent} font-weight=${stretch.bold ? '700' : absent}${stretch.lang === undefined ? '' : html` lang="${stretch.lang}" xml:lang="${stretch.lang}"`}>${content(stretch)}</tspan>`;
  });
}

function isPlain({ bold, raised, lang }: Stretch): boolean {
  return !bold && !raised && lang === undefined;
}

/** Isolates as characters, which every renderer knows that knows bidirectional text at all. */
const ISOLATES = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068', end: '\u2069' } as const;

function content({ text, dir, isolated }: Stretch): string {
  if (dir === undefined && !isolated) return text;
  const trimmed = text.trimEnd();
  return `${ISOLATES[dir ?? 'auto']}${trimmed}${ISOLATES.end}${text.slice(trimmed.length)}`;
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** XML has no way to write these at all. */
function withoutForbidden(xml: string): string {
  return xml.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
