import { dayOf } from '../edtf/day-of.js';
import type { DayNumber } from '../edtf/edtf.js';
import type { Deal } from '../schema/deal.js';
import type { HiddenSteps } from '../view/steps.js';
import type { ViewContext } from '../view/view-context.js';
import { fill } from '../words/patterns.js';
import type { TimelineCatalogue } from '../words/words.js';
import { doubtOf } from './doubt.js';
import type { Entry, Story } from './entries.js';
import { type Lanes, lanesOf } from './lanes.js';
import type { LanePiece, RailView, TodayView } from './timeline-view.js';
import { type TodayPlace, todayPlace } from './today.js';

/** What is drawn beside the entries: lanes of stretches, doubts, the mark of today. */
export class Rail {
  readonly #lanes: Lanes;
  readonly #place: TodayPlace | undefined;
  readonly #text: string;

  /** The last day for which the deal speaks. */
  readonly asOf: DayNumber;
  /** The day of the mark; nothing where there is none. */
  readonly today: DayNumber | undefined;

  private constructor(
    lanes: Lanes,
    asOf: DayNumber,
    place: TodayPlace | undefined,
    { words, today, date }: ViewContext<TimelineCatalogue>,
  ) {
    this.#lanes = lanes;
    this.#place = place;
    this.asOf = asOf;
    this.today = place && dayOf(today, 'latest');
    this.#text = place ? fill(words.timeline.today, { date: date(today) }) : '';
  }

  /** Lays out the rail of a story; one entry a step. */
  static *of(deal: Deal, story: Story, context: ViewContext<TimelineCatalogue>): HiddenSteps<Rail> {
    const now = dayOf(context.today, 'latest');
    const asOf = dayOf(deal.asOf, 'latest') ?? now ?? 0;
    const lanes = yield* lanesOf(story, asOf);
    return new Rail(lanes, asOf, now === undefined ? undefined : todayPlace(story, now), context);
  }

  /** How many lanes there are side by side. */
  get lanes(): number {
    return this.#lanes.count;
  }

  /** What stands beside an entry. Costs the same for every entry, however many there are. */
  beside(entry: Entry): RailView {
    const doubt = doubtOf(entry);
    const lanes = this.#lanes.beside(entry);
    const today = this.#place?.entry === entry ? { today: this.#today(this.#place) } : {};
    return { ...(doubt ? { doubt } : {}), ...(lanes.length > 0 ? { lanes } : {}), ...today };
  }

  /** What runs on over the heading of a section that begins with this entry. */
  before(entry: Entry | undefined): { readonly lanes?: readonly LanePiece[] } {
    const lanes = entry && this.#lanes.before(entry);
    return lanes && lanes.length > 0 ? { lanes } : {};
  }

  #today({ side, below }: TodayPlace): TodayView {
    return { text: this.#text, side, ...this.before(below) };
  }
}
