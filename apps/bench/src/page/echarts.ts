import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { RivalRow } from '../contestants/rival-rows.ts';
import { fetchData, place, stands } from './graphic.ts';

use([BarChart, GridComponent, SVGRenderer]);

const ROW = 26;

const rows = await fetchData<RivalRow[]>();
const element = place();
element.style.height = `${rows.length * ROW + 60}px`;
const chart = init(element, undefined, { renderer: 'svg' });
chart.on('finished', stands);
chart.setOption({
  animation: false,
  grid: { left: 120, right: 80, top: 10, bottom: 30 },
  xAxis: { type: 'value' },
  yAxis: {
    type: 'category',
    inverse: true,
    data: rows.map(({ name }) => name),
    axisLabel: { interval: 0 },
  },
  series: [
    {
      type: 'bar',
      data: rows.map(({ value }) => value),
      label: {
        show: true,
        position: 'right',
        formatter: ({ dataIndex }: { dataIndex: number }) => rows[dataIndex]?.label ?? '',
      },
    },
  ],
});
