import { applicationType, cultureInfoType, datetimeFormatInfoType, numberFormatInfoType, runtimeType } from './application';
import { chartCollectionType, chartLegendType, chartTitleType, chartType } from './chart';
import { chartAxesType, chartAxisTitleType, chartAxisType, chartGridlinesType } from './chart-axis';
import { chartLegendEntryCollectionType, chartLegendEntryType } from './chart-legend-entries';
import {
  chartLineFormatType,
  chartSeriesCollectionType,
  chartSeriesFillType,
  chartSeriesFormatType,
  chartSeriesType,
} from './chart-series';
import { commentCollectionType, commentReplyCollectionType, commentReplyType, commentType } from './comment';
import {
  cellValueConditionalFormatType,
  colorScaleConditionalFormatType,
  conditionalFormatCollectionType,
  conditionalFormatRuleType,
  conditionalFormatType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  customConditionalFormatType,
  dataBarConditionalFormatType,
  dataBarPositiveFormatType,
  textConditionalFormatType,
} from './conditional-format';
import { customXmlPartCollectionType, customXmlPartScopedCollectionType, customXmlPartType } from './custom-xml-part';
import { dataValidationType } from './data-validation';
import { customPropertyCollectionType, customPropertyType, documentPropertiesType } from './document-properties';
import { namedItemCollectionType, namedItemType } from './named-item';
import type { Registry } from './object-type';
import { headerFooterGroupType, headerFooterType, pageLayoutType } from './page-layout';
import { rangeType } from './range';
import { rangeAreasType, rangeCollectionType } from './range-areas';
import { rangeBorderCollectionType, rangeBorderType } from './range-border';
import { formatProtectionType, rangeFillType, rangeFontType, rangeFormatType } from './range-format';
import { rangeSortType } from './range-sort';
import { appRuntimeServiceType, customFunctionsType, platformServiceType } from './services';
import { settingCollectionType, settingType } from './settings';
import { autoFilterType, tableCollectionType, tableType } from './table';
import { tableColumnCollectionType, tableColumnType, tableRowCollectionType, tableRowType, tableSortType } from './table-parts';
import { workbookType } from './workbook';
import { workbookProtectionType } from './workbook-protection';
import { worksheetType } from './worksheet';
import { worksheetCollectionType } from './worksheet-collection';
import { customSheetPropertiesType, customSheetPropertyType, freezePanesType, worksheetProtectionType } from './worksheet-parts';

/** Every class of the object model that is known here. */
export const registry: Registry = {
  AppRuntimeService: appRuntimeServiceType,
  Application: applicationType,
  AutoFilter: autoFilterType,
  CellValueConditionalFormat: cellValueConditionalFormatType,
  Chart: chartType,
  ChartAxes: chartAxesType,
  ChartAxis: chartAxisType,
  ChartAxisTitle: chartAxisTitleType,
  ChartCollection: chartCollectionType,
  ChartGridlines: chartGridlinesType,
  ChartLegend: chartLegendType,
  ChartLegendEntry: chartLegendEntryType,
  ChartLegendEntryCollection: chartLegendEntryCollectionType,
  ChartLineFormat: chartLineFormatType,
  ChartSeries: chartSeriesType,
  ChartSeriesCollection: chartSeriesCollectionType,
  ChartSeriesFill: chartSeriesFillType,
  ChartSeriesFormat: chartSeriesFormatType,
  ChartTitle: chartTitleType,
  ColorScaleConditionalFormat: colorScaleConditionalFormatType,
  Comment: commentType,
  CommentCollection: commentCollectionType,
  CommentReply: commentReplyType,
  CommentReplyCollection: commentReplyCollectionType,
  ConditionalDataBarPositiveFormat: dataBarPositiveFormatType,
  ConditionalFormat: conditionalFormatType,
  ConditionalFormatCollection: conditionalFormatCollectionType,
  ConditionalFormatRule: conditionalFormatRuleType,
  ConditionalRangeFill: conditionalRangeFillType,
  ConditionalRangeFont: conditionalRangeFontType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  CultureInfo: cultureInfoType,
  CustomConditionalFormat: customConditionalFormatType,
  CustomFunctions: customFunctionsType,
  CustomProperty: customPropertyType,
  CustomPropertyCollection: customPropertyCollectionType,
  CustomXmlPart: customXmlPartType,
  CustomXmlPartCollection: customXmlPartCollectionType,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionType,
  DataBarConditionalFormat: dataBarConditionalFormatType,
  DataValidation: dataValidationType,
  DatetimeFormatInfo: datetimeFormatInfoType,
  DocumentProperties: documentPropertiesType,
  FormatProtection: formatProtectionType,
  HeaderFooter: headerFooterType,
  HeaderFooterGroup: headerFooterGroupType,
  NamedItem: namedItemType,
  NamedItemCollection: namedItemCollectionType,
  NumberFormatInfo: numberFormatInfoType,
  PageLayout: pageLayoutType,
  PlatformService: platformServiceType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeBorder: rangeBorderType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeCollection: rangeCollectionType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  RangeSort: rangeSortType,
  Runtime: runtimeType,
  Setting: settingType,
  SettingCollection: settingCollectionType,
  Table: tableType,
  TableCollection: tableCollectionType,
  TableColumn: tableColumnType,
  TableColumnCollection: tableColumnCollectionType,
  TableRow: tableRowType,
  TableRowCollection: tableRowCollectionType,
  TableSort: tableSortType,
  TextConditionalFormat: textConditionalFormatType,
  Workbook: workbookType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetCollectionType,
  WorksheetCustomProperty: customSheetPropertyType,
  WorksheetCustomPropertyCollection: customSheetPropertiesType,
  WorksheetFreezePanes: freezePanesType,
  WorkbookProtection: workbookProtectionType,
  WorksheetProtection: worksheetProtectionType,
};
