import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import type { RivalRow } from '../contestants/rival-rows.ts';
import { fetchData, place, stands } from './graphic.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

/** No canvas is taller in Chromium. */
const TALLEST = 32_767;
const ROW = 26;

const rows = await fetchData<RivalRow[]>();
const box = document.createElement('div');
box.style.height = `${Math.min(TALLEST, rows.length * ROW + 60)}px`;
const canvas = document.createElement('canvas');
box.append(canvas);
place().append(box);

new Chart(canvas, {
  type: 'bar',
  data: {
    labels: rows.map(({ name }) => name),
    datasets: [{ data: rows.map(({ value }) => value), backgroundColor: '#1c5d7a' }],
  },
  options: {
    indexAxis: 'y',
    animation: false,
    maintainAspectRatio: false,
    scales: { y: { ticks: { autoSkip: false } } },
    plugins: {
      tooltip: { callbacks: { label: ({ dataIndex }) => rows[dataIndex]?.label ?? '' } },
    },
  },
});
stands();
