import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const zhCN: Dictionary<keyof typeof enUS> = {
  help: `almanac：在命令行生成真实工作簿中的计划，无需 Office。

  almanac breakdown --history 文件 --target 目标 --start YYYY-MM --out 计划.xlsx
  almanac calc 工作簿.xlsx [--print "Sheet1!A1:C5"] [--json] [--out 文件.xlsx]
  almanac gtm 工作簿.xlsx --as-of YYYY-MM [--months 3] --out 文件.xlsx
  almanac roll 工作簿.xlsx --out 文件.xlsx

在命令后加 --help 查看全部参数。`,
  'help.breakdown': `almanac breakdown：把年度目标分解为由公式组成的月度计划。

  --history 文件     销售历史，CSV 或 .xlsx：日期、渠道、店铺、商品、净销售额、销量
                     （列顺序不限；列名可为中文、英文或越南文）
  --target 目标      全年净销售额：120000000、1.2亿、120m、1,2 tỷ
  --start YYYY-MM    计划首月
  --out 计划.xlsx    要写入的工作簿；已存在的文件另存为 计划.bak.xlsx
  --market 市场      跟随的节日：none、CN、VN              [none]
  --method 节奏      history（或 profile）、last-year、event-aligned、equal、445、straight-line  [history]
  --by 层级          channel,store,product，或 none        [历史数据中的全部层级]
  --digits N         金额小数位，-3 为千，-4 为万          [0]
  --currency 代码    显示在标题中
  --sheet 名称       历史工作簿中的工作表
  --lang 语言        en-US、zh-CN、vi-VN                   [en-US]

退出码：0 已写入且校验全部为零；1 已写入但有校验不为零（或运行失败）；2 参数或历史数据有误，未写入任何内容。`,
  'help.calc': `almanac calc：打开工作簿，计算全部公式（包括 PLAN 函数），打印或保存。

  --print 区域       例如 "Sheet1!A1:C5"；可重复
  --json             输出 {"Sheet1!A1:C5": [[...]]}，错误以文本表示
  --out 文件.xlsx    保存计算后的工作簿，已有同名文件会被覆盖；写工作簿自己的文件名即为就地保存
  --lang 语言        en-US、zh-CN、vi-VN                   [en-US]`,
  'help.gtm': `almanac gtm：在年度计划的工作簿中编制未来数月的滚动计划（工作表 GTM 与 Focus）。

  BOOK.xlsx          含 Almanac 年度计划与销售历史的工作簿
  --as-of YYYY-MM    滚动计划的首月，须在计划年度内；此前的销售视为已知
  --months N         计划月数，1 至 6                             [3]
  --out FILE.xlsx    要写入的工作簿；与原文件同名则就地写入
  --lang TAG         en-US、zh-CN、vi-VN                          [en-US]

GTM 与 Focus 中填写的内容会保留。全部写入且校验均为零时退出码为 0；有校验不为零（或出错）为 1；
命令有误为 2，且不写入任何内容。`,
  'help.roll': `almanac roll：把滚动计划前滚到销售尚未全部已知的第一个月。

  工作簿.xlsx        含滚动计划的工作簿，新销售已加入其历史数据
  --as-of YYYY-MM    新计划的第一个月                 [第一个未知月份]
  --months N         计划月数，1 到 6                 [与之前相同]
  --out 文件.xlsx    要写入的工作簿；与原工作簿同名则就地写入
  --lang 标签        en-US、zh-CN、vi-VN              [en-US]

原计划会追加到 GTM Log，已填写的内容留在各自月份，并打印全年落点变化的原因。全部写入且校验均为零时返回 0；
有校验不为零（或出错）返回 1；命令有误或无需前滚返回 2，此时不写入任何内容。`,
  'help.loyalty': `almanac loyalty：会员积分计划及其模拟，写在 Loyalty、Loyalty Plan、Scenarios 和 Loyalty Risk 工作表上。

  BOOK.xlsx          任意工作簿；其中已有的会员积分计划会按已填写的内容重新生成
  --template T       首次生成所用模板：premium-auto、beauty-members、
                     electronics-retail、blank                    [blank]
  --start YYYY-MM    首月                                         [保持不变；否则为明年一月]
  --months N         计划月数，1 到 36                            [保持不变；否则为 24]
  --fiscal-year-start N  财年首月，1 到 12                        [保持不变；否则为年度计划首月，否则为 1]
  --segments N、--rewards N、--cards N、--scenarios N
                     各有几个，最多 8、12、4、5                   [保持不变；否则按模板]
  --reestimate       按 Loyalty Plan 的实际兑换重新估计兑换曲线
  --runs N           模拟次数，100 到 1000000                     [10000]
  --seed N           种子相同，结果相同                           [1]
  --out FILE.xlsx    写入的工作簿；与原工作簿同名则就地写入
  --lang TAG         en-US, zh-CN, vi-VN                          [en-US]

打印各财年可能的成本及超过上限的概率。全部写入且检查均为零时返回 0；有检查不为零（或出现故障）时返回 1；
命令或假设有误时返回 2，不写入任何内容。`,
  'loyalty.reestimated': '{months} 个月的实际兑换为计划曲线的 {factor} 倍。最终兑换率：原为 {before}，现为 {after}。',
  'loyalty.simulated': '已模拟 {done} / {of} 次',
  'usage.whole': '{option} 须为 {low} 到 {high} 之间的整数；实际为“{found}”。',
  'help.opex': `almanac opex：费用与预算对比，写入含年度计划的工作簿的 OPEX 和 OPEX Ledger。

  BOOK.xlsx          含 Almanac 年度计划及销售历史的工作簿
  --as-of YYYY-MM    复盘月份：截至月末为已入账，之后为预测
  --view VIEW        first-half-month, second-half-month, month, quarter, half-year,
                     year-to-date, year                          [month]
  --costs FILE       入账明细，CSV 或 .xlsx：日期、渠道、费用项目、金额（及预算、一次性、预算所属月、活动、备注）
  --budget FILE      按月预算：日期、渠道、费用项目、预算
  --sheet NAME       上述工作簿中的工作表
  --sign S           costs：正数为费用；negative：负数为费用      [不明确时询问]
  --closed C         已有入账的月份：refuse, replace, add          [refuse]
  --name "A=B"       文件中的项目 A 即工作簿中的项目 B；可多次给出，会被记住
  --out FILE.xlsx    要写的工作簿；与原工作簿同名则就地写入
  --lang TAG         en-US, zh-CN, vi-VN                          [en-US]

已填写的内容保留。全部写入且所有校验为零时返回 0；有校验不为零（或出错）时返回 1；命令或文件有误且未写入时返回 2。`,
  'opex.replaced': '被替换的同月入账：{count} 条。',
  'opex.newLines': '新增费用项目（按名称归组）：{lines}。如应计入已有项目：--name "文件项目=工作簿项目"。',
  'usage.name': '--name 须为“文件项目=工作簿项目”；实际为 {found}。',
  'usage.command': '未知命令“{found}”。可用：breakdown、calc、gtm、loyalty、opex、roll。见 almanac --help。',
  'usage.option': '{message}。见 almanac {command} --help。',
  'usage.missing': 'almanac {command} 需要 {option}。见 almanac {command} --help。',
  'usage.oneBook': 'almanac {command} 只处理一个工作簿；给出的是 {found}。',
  'usage.repeated': '{option} 重复出现，只能写一次。',
  'usage.choice': '{option} 必须是 {allowed} 之一；现在是“{found}”。',
  'usage.start': '--start 必须是月份，例如 2027-01；现在是“{found}”。',
  'usage.digits': '--digits 必须是 -8 至 4 的整数；现在是“{found}”。',
  'usage.asOf': '--as-of 须为月份，例如 2027-03；现为“{found}”。',
  'usage.months': '--months 须为 1 至 {allowed} 的整数；现为“{found}”。',
  'usage.book': 'almanac {command} 需要 .xlsx 工作簿；{file} 不是。',
  'usage.file': '无法读取 {file}：{reason}。',
  'usage.write': '无法写入 {file}：{reason}。',
  'usage.outType': '--out 必须以 .xlsx 结尾；现在是“{found}”。',
  'usage.outIsHistory': '--out 就是历史文件本身：写入计划会覆盖 {file}。请换一个文件名。',
  'usage.range': '--print 必须是工作表和单元格，例如 "Sheet1!A1:C5"；现在是“{found}”。',
  'usage.sheet': '工作簿中没有工作表“{found}”；有 {allowed}。',
  'calc.nothing': '{sheets} 个工作表，{formulas} 个公式，{errors} 个错误值。用 --print 查看单元格，或用 --out 保存。',
  kept: '{file} 已存在；原文件已另存为 {kept}。',
  written: '已写入 {file}：{sheets}。',
  row: '行',
  checks: '校验：{result}',
  'check-off': '{label}：{value}（{address}）',
  ok: '{n} 项全部为零',
  off: '{n} 项中有 {off} 项不为零',
  'checks-off': '{n} 项校验中有 {off} 项不为零（{where}）。工作簿已写入，使用前请查看这些单元格。',
  'more-rows': '另有 {count} 行下级明细：见工作簿。',
  'part-year': '{months}/12 个月',
  notes: '说明：',
};
