import type { TextRun } from '../../view/view.js';
import { breakLines, type Stretch } from './line-breaking.js';
import type { Ink } from './palette.js';
import type { Shape } from './shapes.js';

/** Height of a line of text, in parts of its size; room for the tall letters of Arabic too. */
export const LEADING = 1.45;
/** Where the baseline is, in parts of the size, from the top of the line. */
const BASELINE = 1.08;

export interface Setting {
  readonly x: number;
  readonly room: number;
  readonly size: number;
  readonly ink?: Ink;
  readonly anchor?: 'start' | 'end';
}

/** Text set into lines from `top` on; `bottom` is where the next thing may begin. */
export interface SetText {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** Sets text between `x` and `x + room`. */
export function setText(stretches: readonly Stretch[], top: number, setting: Setting): SetText {
  const { x, room, size, ink = 'text', anchor = 'start' } = setting;
  const lines = breakLines(stretches, room, size);
  const shapes = lines.map((line, index): Shape => {
    const y = top + size * (index * LEADING + BASELINE);
    return { kind: 'text', x: anchor === 'end' ? x + room : x, y, anchor, size, ink, line };
  });
  return { shapes, bottom: top + lines.length * size * LEADING };
}

/** Collects shapes from top to bottom. */
export class Column {
  readonly shapes: Shape[] = [];
  y: number;
  readonly #x: number;
  readonly #room: number;

  constructor(x: number, y: number, room: number) {
    this.#x = x;
    this.y = y;
    this.#room = room;
  }

  /** Adds a paragraph; one without text takes no room. */
  paragraph(
    stretches: readonly Stretch[],
    {
      size,
      ink,
      indent = 0,
    }: { readonly size: number; readonly ink?: Ink; readonly indent?: number },
  ): void {
    const setting = {
      x: this.#x + indent,
      room: this.#room - indent,
      size,
      ...(ink ? { ink } : {}),
    };
    const { shapes, bottom } = setText(stretches, this.y, setting);
    this.shapes.push(...shapes);
    this.y = bottom;
  }

  rule(ink: Ink, thickness = 1): void {
    const [x1, x2, y] = [this.#x, this.#x + this.#room, this.y];
    this.shapes.push({ kind: 'rule', x1, y1: y, x2, y2: y, thickness, ink });
  }

  space(height: number): void {
    this.y += height;
  }
}

/** A text of the view; one in another language keeps its own direction and says what language it is in. */
export function stretchOf({ text, lang, dir }: TextRun, bold = false): Stretch {
  return {
    text,
    ...(bold ? { bold } : {}),
    ...(lang === undefined ? {} : { lang }),
    ...(dir === undefined ? {} : { dir }),
  };
}

/** Stretches with a space between each two. */
export function spaced(stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap((stretch, index) =>
    index === 0 ? [stretch] : [{ text: ' ' }, stretch],
  );
}

/** Stretches with a dot between each two, which needs no words of any language. */
export function dotted(stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap((stretch, index) =>
    index === 0 ? [stretch] : [{ text: '\u00a0· ' }, stretch],
  );
}
