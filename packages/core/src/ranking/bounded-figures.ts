import { type Bounds, figureBounds } from '../quantity/bounds.js';
import { narrowQuantitiesSteps } from '../quantity/narrow-quantities.js';
import { joinedRows } from '../quantity/quantity-rows.js';
import type { SalesFigure, SalesTable } from '../schema/deal.js';
import type { HiddenSteps } from '../view/steps.js';
import type { RankedFigure } from './ranked-figures.js';

/** The figures of a table with their bounds, without ranks; each is worked out when it is asked for. */
export class BoundedFigures {
  readonly #figures: ReadonlyMap<string, SalesFigure>;
  readonly #narrowed: ReadonlyMap<string, Bounds>;

  /** `narrowed`: the bounds of rows that an order joins to others. */
  constructor(
    figures: readonly SalesFigure[] = [],
    narrowed: ReadonlyMap<string, Bounds> = new Map(),
  ) {
    this.#figures = new Map(figures.map((figure) => [figure.brand, figure]));
    this.#narrowed = narrowed;
  }

  get(brand: string): RankedFigure | undefined {
    const figure = this.#figures.get(brand);
    const bounds = this.#narrowed.get(brand) ?? (figure && figureBounds(figure));
    return figure && (bounds ? { figure, bounds } : { figure });
  }

  /** All of them, in the order of the table. */
  all(): RankedFigure[] {
    return [...this.#figures.keys()].flatMap((brand) => this.get(brand) ?? []);
  }
}

/** In steps. */
export function* boundedFiguresSteps({ figures }: SalesTable): HiddenSteps<BoundedFigures> {
  const result = yield* narrowQuantitiesSteps(joinedRows(figures));
  if (!result.ok) return new BoundedFigures();
  return new BoundedFigures(figures, new Map(result.narrowed.map((node) => [node.id, node])));
}
