import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const zhCN: Dictionary<keyof typeof enUS> = {
  'rolling-window': '滚动计划可覆盖 1 至 {allowed} 个月；现为 {found}。',
  'rolling-as-of-outside': '滚动计划的首月必须在计划年度 {first} 至 {last} 之内；现为 {found}。请选择其中一个月，或先编制该年的年度分解。',
  'rolling-model': '{address} 必须是“供货（自营）”或“平台店（POP）”；现为“{found}”。请从列表中选择，再重新生成。',
  'rolling-view-error': '{address} 的值是 {found}，该视图会缺少它而写入日志。请先按原计划期重新生成（或改正该单元格），再前滚。',
  'rolling-units-gone':
    '{address} 有 {found} 件的调整，但销售历史中已没有销量，计划将改为净销售额。请在历史中恢复销量，或先记下各项调整并清空，然后重新生成。',
  'rolling-units-new':
    '{address} 有 {found} 的净销售额调整，但销售历史中现已有销量，计划将改为件数。请先记下各项调整并清空，然后重新生成。',
  'rolling-record-gone':
    '其他程序删除了 Almanac 关于“{sheet}”上滚动计划的记录，因此无法区分您填写的内容与写入的内容。请复制您填写的内容，删除滚动计划各工作表（GTM Log 可保留），然后重新生成。',
  'media-gone': '滚动计划的 Media 工作表已被删除。请重新生成滚动计划以恢复。',
  'media-lines-moved': '滚动计划生成之后，工作表“{sheet}”的行或列有增减。请先重新生成滚动计划，再采纳。',
  'media-no-budget': '“{sheet}”上没有可分配的预算：请先按工具和月份填写预算，且工具需有历史投放与销售或已填写曲线。',
  'log-column-gone': '{address} 的标题是“{found}”，而日志此处应为“{column}”列。请恢复日志各列的顺序与标题。',
  'log-below': '“{sheet}”第 {row} 行在日志（止于第 {last} 行）下方有内容。请移到别处，以便追加记录。',
  'rolling-moved-on':
    '要前滚的计划自 {asked} 起，而工作簿中的计划自 {found} 起：其间有人已经前滚。未做任何更改；请先查看，仍需前滚时再执行。',
  'rolling-moved-since':
    '您查看时滚动计划自 {asked} 起，现在自 {found} 起：其间有人已重新生成或前滚。未做任何更改；请先查看，仍需要时再重新生成。',
  'rolling-not-due': '滚动计划自 {month} 起，该月销售尚未全部已知。请先把它加入历史数据，再前滚。',
  'rolling-sales-below':
    '滚动计划自 {month} 起，该月销售尚未全部已知。{address} 有内容，紧接在销售历史表格下方，但不在表格内：请把表格右下角拖到包含这些行，再前滚。',
};
