/** The parts of ECharts that <yui-chart> needs, as one chunk that is loaded on demand. */
import { BarChart, BoxplotChart, LineChart, RadarChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, RadarComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([
  ScatterChart, BarChart, BoxplotChart, LineChart, RadarChart,
  GridComponent, RadarComponent, LegendComponent, TooltipComponent, AriaComponent, LabelLayout, SVGRenderer,
]);

export { init };
