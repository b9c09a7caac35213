import type { enUS } from './en-US';
import type { Dictionary } from '../text';

export const zhCN: Dictionary<keyof typeof enUS> = {
  'SPREAD.description': '按权重将总数分配到各单元格；取整后的各部分之和恰好等于取整后的总数。',
  'SPREAD.total': '要分配的总数。',
  'SPREAD.weights': '每个单元格一个权重，不能小于零。权重之和不必为 1；若未锁定的权重全为零，则平均分配。',
  'SPREAD.digits': '各部分的小数位数，同 ROUND：0 为整数，2 为分，-3 为千。',
  'SPREAD.locks': '形状与 weights 相同的区域：数字固定该单元格，空白则不固定。',
  'SPREAD.returns': '每个权重对应一个部分，形状与 weights 相同。',
  'SPREAD.example.thirds': '三等分，合计仍为 100。',
  'SPREAD.example.lock': '第二部分固定为 20，其余两部分分配剩下的数。',
  'SPREAD.error.value':
    '参数类型不对（weights 或 locks 中的文本、TRUE/FALSE 也算）、权重小于零、locks 形状不同、锁定值比 digits 更细，或总数超过 15 位数字。',
  'SPREAD.error.num': '所有单元格都已锁定而锁定值之和不等于总数，或锁定值超出总数，使未锁定的部分只能取相反的符号。',
  'SPREAD.remark.rounding':
    '采用累计取整：每一部分是取整后的累计数减去前一个累计数，因此任何部分与精确份额的差都不到一个单位。五入时远离零。未锁定的每一部分与总数同号，或为 0。',
  'SPREAD.twin': '不用加载项：总数在 B1，权重在 A2:A13。在 A2 旁输入并向下填充。',

  'BREAKDOWN.description': '按以往年度的形态，将全年数分解到该年的各月、各周或各季度。',
  'BREAKDOWN.annual': '全年数。',
  'BREAKDOWN.start': '该年第一个期间内的任一日期。',
  'BREAKDOWN.history': '紧接 start 之前的整年数据，期间种类相同，从早到晚。省略则平均分配。',
  'BREAKDOWN.market': '"CN" 或 "VN" 将移动节日前的旺季移到该年的实际位置；"none" 则不移动。',
  'BREAKDOWN.grain': '期间种类："month"（月）、"half-month"（半月）、"quarter"（季度）、"week"（周），或零售月 "445"、"454"、"544"。',
  'BREAKDOWN.digits': '各部分的小数位数，同 ROUND：0 为整数，2 为分，-3 为千。',
  'BREAKDOWN.returns': '每个期间一行：第一天和金额。各金额之和恰好等于取整后的全年数。',
  'BREAKDOWN.example.quarters': '按 2026 年的形态，将 1,000 分解到 2027 年各季度。',
  'BREAKDOWN.example.retail': '将 5,200 分解到十二个零售月；没有历史时按各月的周数分配。',
  'BREAKDOWN.error.value': '参数类型不对或不在允许的取值之内，history 不是整年，或金额超过 15 位数字。',
  'BREAKDOWN.error.na': 'history 中没有一个无空白且合计大于零的年度。',
  'BREAKDOWN.remark.grain':
    '一年有 12 个月、24 个半月、4 个季度、52 或 53 个 ISO 周（从最接近 start 的星期一起），或从 start 起的 12 个零售月。53 周的年度遇到 52 周的历史时，最后一周重复计一次；反之则略去。',
  'BREAKDOWN.remark.festival':
    '中国：春节前四周和中秋前三周；越南：春节前四周。旺季移动多少由历史谨慎估计；只有旺季涉及的期间改变，其合计不变。节日日期涵盖 2015 至 2040 年。',

  'SEASONAL.description': '用经典分解法（中心移动平均）计算历史的季节指数。',
  'SEASONAL.history': '连续期间的数值，从早到晚，至少两个完整周期。空白单元格视为缺失值。',
  'SEASONAL.period': '一个周期的期间数：月度为 12，季度为 4。',
  'SEASONAL.kind': '"multiplicative"（乘法）的指数均值为 1，"additive"（加法）的指数之和为 0。',
  'SEASONAL.returns': '每季一个指数；第一个对应 history 的第一个值。history 为一行时结果为一行，否则为一列。',
  'SEASONAL.example': '三年的季度数据：第四季度最强。',
  'SEASONAL.error.value': '参数类型不对或超出允许范围。',
  'SEASONAL.error.na': 'history 不足两个周期，或空白过多，以致某一季没有指数。',
  'SEASONAL.error.num': '历史的趋势不大于零，与之相比没有意义；请用 "additive"。',
  'SEASONAL.remark.method': '趋势是一个周期的中心移动平均；指数是各期与趋势之比（或之差）的均值，再归一到均值 1（或和为 0）。',

  'PERIODS.description': '列出连续期间的第一天和最后一天。',
  'PERIODS.start': '第一个期间内的任一日期；零售月则为零售年度的第一天。',
  'PERIODS.count': '期间的个数。',
  'PERIODS.grain':
    '期间种类："month"（月）、"half-month"（半月）、"quarter"（季度）、"year"（年）、"week"（周），或零售月 "445"、"454"、"544"。',
  'PERIODS.returns': '每个期间一行：第一天和最后一天。',
  'PERIODS.example.months': '2027 年的前三个月。',
  'PERIODS.example.weeks': '2027 年 1 月 1 日所在的 ISO 周及下一周。',
  'PERIODS.example.retail': '4-5-4 零售年度的前三个月。',
  'PERIODS.error.value': '参数类型不对或不在允许的取值之内，或期间超出 1900 至 9999 年。',
  'PERIODS.remark.grain':
    '月和半月（1 日至 15 日，16 日至月末）按日历计算，周为星期一至星期日。季度为从 start 所在月起的三个月，年为十二个月，因此财年无需设置。',
  'PERIODS.remark.retail':
    '零售年度从最接近某月 1 日、与 start 同一星期几的那天开始（NRF：最接近 2 月 1 日的星期日），因此有的年度有 53 周，最后一个月多一周。',
  'PERIODS.twin': '不用加载项列出各月第一天：开始日期在 B1，对结果用 EOMONTH 得到最后一天。向下填充。',

  'remark.blank': '空白单元格与零不同。某些桌面版 Excel 会把空白单元格作为零传给加载项；若结果如此，请在这些单元格中输入 =""。',
  'remark.dates': '日期以数字返回，请为单元格设置日期格式。',

  'help.syntax': '语法',
  'help.arguments': '参数',
  'help.argument': '参数',
  'help.meaning': '含义',
  'help.default': '省略时',
  'help.needed': '必填',
  'help.none': '无',
  'help.result': '结果',
  'help.examples': '示例',
  'help.errors': '错误',
  'help.remarks': '说明',
  'help.twin': '用原生函数实现',
  'help.all': '全部 PLAN 函数',
  'help.error.hover': '将鼠标指向单元格中的错误：提示会说明是哪个参数、现在是什么、允许什么。',
  'help.language': '语言',
};
