import { axisY, barX, plot, text } from '@observablehq/plot';
import type { RivalRow } from '../contestants/rival-rows.ts';
import { fetchData, place, stands } from './graphic.ts';

const ROW = 26;

const rows = await fetchData<RivalRow[]>();
const drawing = plot({
  width: 720,
  height: rows.length * ROW + 60,
  marginLeft: 120,
  marginRight: 80,
  marks: [
    axisY({ label: null }),
    barX(rows, { x: 'value', y: 'name', sort: { y: null }, fill: '#1c5d7a' }),
    text(rows, { x: 'value', y: 'name', text: 'label', textAnchor: 'start', dx: 4 }),
  ],
});
place().append(drawing);
stands();
