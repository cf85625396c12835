import { parseEdtf } from '../edtf/parse.js';
import type { HiddenSteps } from '../view/steps.js';
import { accepts, type Choices, choicesOf, type Fields, fieldsOf } from './choices.js';
import { checkClaim } from './claim-checks.js';
import type { Faults } from './faults.js';
import type { Ids } from './ids.js';
import type { Path } from './pointer.js';

type Plain = Readonly<Record<string, unknown>>;

const LANGUAGE = choicesOf('language');
const PLAIN = choicesOf('plain');
const isLanguage = (value: unknown) => LANGUAGE.all.some((choice) => accepts(choice, value));

/** About so many values are looked at in one step, and at least one entry. */
const STEP = 150;

/**
 * So many entries of each list are looked at before all others. An engine compiles for what it has seen: after ten
 * thousand brands, the first figure would make it begin again.
 */
const FIRST = 150;

/** A list whose entries are left to be checked, and what each must be. */
interface Batch {
  readonly path: Path;
  readonly entries: readonly unknown[];
  readonly item: Choices;
  checked: number;
}

/**
 * Checks that plain data have the shape of a deal, with a fault for everything that does not fit `SHAPE`. Ids and
 * references go to `ids`, which matches them.
 */
export function* checkShape(data: Plain, faults: Faults, ids: Ids): HiddenSteps<void> {
  const isOwn = Object.hasOwn(data, 'lang') && isLanguage(data.lang);
  const lang = isOwn ? (data.lang as string) : undefined;
  /** Where checking is at: one list for all, since most values give no reason to name their place. */
  const path: (string | number)[] = [];
  const batches: Batch[] = [];
  /** At how many values since the last step. */
  let looked = 0;

  function check(key: string | number, value: unknown, choices: Choices): void {
    path.push(key);
    checkHere(value, choices);
    path.pop();
  }

  function checkHere(value: unknown, choices: Choices): void {
    looked += 1;
    if (Array.isArray(value)) {
      const item = itemOf(value, choices);
      if (!item) misfit(value, choices);
      else for (let i = 0; i < value.length; i++) check(i, value[i], item);
    } else if (typeof value === 'object' && value) {
      if (choices.object) checkObject(value as Plain, choices.object);
      else if (choices.all.some(({ name }) => name === 'text')) checkTexts(value as Plain);
      else misfit(value, choices);
    } else checkSingle(value, choices);
  }

  function checkSingle(value: unknown, choices: Choices): void {
    for (const choice of choices.all) {
      const { idOf, refersTo } = choice;
      // What is the id of something is well written: most references need no other look.
      if (refersTo && ids.has(refersTo, value)) return;
      if (!accepts(choice, value)) continue;
      if (idOf) ids.noteId(idOf, value as string, path);
      else if (refersTo) ids.noteReference(refersTo, value as string, path);
      return;
    }
    misfit(value, choices);
  }

  /** `lists` takes those that are to be checked in steps. */
  function checkObject(
    object: Plain,
    fields: Fields,
    lists?: [key: string, item: Choices][],
  ): void {
    const before = faults.found.length;
    let needed = 0;
    // Without a list of keys for each of thousands of objects.
    for (const key in object) {
      if (!Object.hasOwn(object, key)) continue;
      const value = object[key];
      const field = fields.all.get(key);
      if (field?.isNeeded) needed += 1;
      const item = lists && field && Array.isArray(value) && itemOf(value, field);
      if (item) lists.push([key, item]);
      else if (field) check(key, value, field);
      else faults.add('unknown-field', [...path, key], value, fields);
    }
    if (needed < fields.needed) {
      for (const [key, field] of fields.all) {
        if (!field.isNeeded || Object.hasOwn(object, key)) continue;
        faults.add('missing', [...path, key], undefined, field);
      }
    }
    // The deal and its tables make no claim of their own; their lists are not checked yet.
    if (!lists && faults.found.length === before) checkClaim(object, path, faults);
  }

  /** Like other objects, but leaves the entries of lists to be checked in steps. */
  function checkButLists(object: Plain, fields: Fields): void {
    const lists: [key: string, item: Choices][] = [];
    checkObject(object, fields, lists);
    for (const [key, item] of lists) {
      batches.push({ path: [...path, key], entries: object[key] as unknown[], item, checked: 0 });
    }
  }

  function* checkEntries(batch: Batch, until: number): HiddenSteps<void> {
    const { entries, item } = batch;
    path.push(...batch.path);
    for (; batch.checked < Math.min(until, entries.length); batch.checked++) {
      const entry = entries[batch.checked];
      path.push(batch.checked);
      // A table can be as long as the deal.
      if (batch.path[0] === 'sales' && path.length === 2 && item.object && isObject(entry))
        checkButLists(entry, item.object);
      else checkHere(entry, item);
      path.pop();
      if (looked < STEP) continue;
      looked = 0;
      yield;
    }
    path.length = 0;
  }

  function checkTexts(texts: Plain): void {
    for (const [tag, text] of Object.entries(texts)) {
      if (isLanguage(tag)) check(tag, text, PLAIN);
      else {
        path.push(tag);
        misfit(tag, LANGUAGE);
        path.pop();
      }
    }
    const own = lang ?? Object.keys(texts)[0];
    if (own === undefined || !Object.hasOwn(texts, own)) {
      faults.add('missing-language', path, texts, lang);
    }
  }

  function misfit(value: unknown, choices: Choices): void {
    const date = typeof value === 'string' ? parseEdtf(value) : undefined;
    faults.add('misfit', path, value, [choices, date?.ok === false ? date.fault : undefined]);
  }

  checkButLists(data, fieldsOf('Deal'));
  // Sources before the other lists: what cites them then finds them, and need not be remembered until the end.
  batches.sort((a, b) => Number(b.path[0] === 'sources') - Number(a.path[0] === 'sources'));
  // Tables add their own lists as they are come to.
  for (const batch of batches) yield* checkEntries(batch, FIRST);
  for (const batch of batches) yield* checkEntries(batch, Infinity);
}

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the entries of a list must be; nothing where no list, or no empty one, is a choice. */
function itemOf(entries: readonly unknown[], { item, needsOne }: Choices): Choices | undefined {
  return needsOne && entries.length === 0 ? undefined : item;
}
