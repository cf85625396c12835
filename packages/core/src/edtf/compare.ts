import { ascending } from '../ascending.js';
import { edtfBounds } from './bounds.js';
import type { EdtfDate } from './edtf.js';

/**
 * Orders two dates for `Array.prototype.sort`: by earliest day, then by latest day, then by text (UTF-16 code
 * units), so that 0 means the same text. The order is total; it does not depend on language or time zone.
 */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  const x = edtfBounds(a);
  const y = edtfBounds(b);
  return (
    ascending(x.earliest, y.earliest) || ascending(x.latest, y.latest) || ascending(a.text, b.text)
  );
}
