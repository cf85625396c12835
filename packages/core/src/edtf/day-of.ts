import { edtfBounds } from './bounds.js';
import type { DayNumber, EdtfBounds } from './edtf.js';
import { parseEdtf } from './parse.js';

/** The first or last day that an EDTF text can mean; nothing where it is no date. */
export function dayOf(text: string | undefined, side: keyof EdtfBounds): DayNumber | undefined {
  const read = text ? parseEdtf(text) : undefined;
  return read?.ok ? edtfBounds(read.date)[side] : undefined;
}
