import type { Dictionary } from '../text';
import type { enUS } from './en-US';

export const zhCN: Dictionary<keyof typeof enUS> = {
  'pivot-tables': '工作表“{sheet}”:{count} 个数据透视表未保留,其显示的数值保留为普通单元格。',
  pictures: '工作表“{sheet}”:{count} 张图片未保留。',
  shapes: '工作表“{sheet}”:{count} 个形状或文本框未保留。',
  controls: '工作表“{sheet}”:表单控件或嵌入对象未保留。',
  'charts-unknown': '工作表“{sheet}”:{count} 个无法保留的类型的图表未保留。',
  'chart-substituted': '工作表“{sheet}”:图表“{chart}”的类型 {kind} 无法存入文件,已保存为簇状柱形图。',
  'chart-sheets': '{count} 个图表工作表未保留。',
  macros: '工作簿中的宏未保留。',
  slicers: '切片器或日程表未保留。',
  sparklines: '工作表“{sheet}”:迷你图未保留。',
  'rules-unknown': '工作表“{sheet}”:{count} 条无法保留的类型的条件格式未保留。',
  hyperlinks: '工作表“{sheet}”:{count} 个链接未保留,文字保留。',
  'rich-text': '工作表“{sheet}”:{count} 个单元格内部的文字格式未保留,仅保留文字。',
  'external-links': '引用其他工作簿的公式只在未重新计算时保留上次的数值:{count} 个链接。',
  'sheet-filter': '工作表“{sheet}”:表格以外的筛选未保留,被筛选隐藏的行仍然隐藏。',
  'protection-password': '工作表“{sheet}”仍受保护,但不再有密码。',
  'workbook-password': '工作簿的结构仍受保护,但不再有密码。',
  'dates-1904': '该工作簿从 1904 年起计算日期,已改为与其他工作簿一样从 1900 年起计算。',
  connections: '外部数据连接未保留,已取得的数值保留。',
  'text-rotation': '工作表“{sheet}”:旋转的文字改为水平。',
  'gradient-fills': '工作表“{sheet}”:渐变填充的单元格不再有填充。',
};
