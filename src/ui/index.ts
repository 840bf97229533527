export { PageLink } from './address/PageLink.tsx';
export { type Address, useAddress } from './address/use-address.ts';
export { useRemembered } from './address/use-remembered.ts';
export { Button } from './controls/Button.tsx';
export { FacetList, type FacetOption } from './controls/FacetList.tsx';
export { Field, type FieldIds } from './controls/Field.tsx';
export { Folded } from './controls/Folded.tsx';
export { Narrowing } from './controls/Narrowing.tsx';
export { Pager } from './controls/Pager.tsx';
export { SearchBox } from './controls/SearchBox.tsx';
export {
  type Corridor,
  CorridorContext,
  type CorridorNames,
  useCorridor,
} from './corridor/corridor-context.ts';
export { Side } from './corridor/Side.tsx';
export { Mark, Tracks } from './corridor/Tracks.tsx';
export { DayField } from './days/DayField.tsx';
export { Answer } from './endpoint/Answer.tsx';
export { createAnswers } from './endpoint/answers.ts';
export { callEndpoint, fetchFile, sendBytesTo } from './endpoint/call-endpoint.ts';
export { keepFile } from './endpoint/keep-file.ts';
export { NoAnswer, ProblemError } from './endpoint/problem.ts';
export { type Act, giveFocus, useAct } from './endpoint/use-act.ts';
export { type Answered, type Asked, useEndpoint } from './endpoint/use-endpoint.ts';
export { LanguageContext, useLanguage } from './language/language-context.ts';
export { LanguageTag } from './language/LanguageTag.tsx';
export { langOf, LanguageText } from './language/LanguageText.tsx';
export type { Texts, Values } from './language/texts.ts';
export { type Formats, useFormats } from './language/use-formats.ts';
export { useLanguageNames } from './language/use-language-names.ts';
export { type Translate, useTexts } from './language/use-texts.ts';
export { type MapPoint, PointMap } from './map/PointMap.tsx';
export type { Spot } from './map/projection.ts';
export { Column, Columns } from './page/Columns.tsx';
export { type Crumb, Page } from './page/Page.tsx';
export { Section } from './page/Section.tsx';
export { StopByLink } from './page/StopByLink.tsx';
export { useIsNarrow } from './reader/use-is-narrow.ts';
export { useIsAwake } from './reader/use-is-awake.ts';
export { useToday } from './reader/use-today.ts';
export { Bar } from './shown/Bar.tsx';
export { type Fact, Facts } from './shown/Facts.tsx';
export { Highlighted } from './shown/Highlighted.tsx';
export type { MarkedSpan } from './shown/segments.ts';
export { ShownOnce } from './shown/ShownOnce.tsx';
export { type ColumnOf, Table } from './shown/Table.tsx';
export { TableLinks } from './shown/TableLinks.tsx';
export { Tag } from './shown/Tag.tsx';
export { Empty } from './states/Empty.tsx';
export { Notice } from './states/Notice.tsx';
export { Refusal } from './states/Refusal.tsx';
export { Waiting } from './states/Waiting.tsx';
export type { TimelineCalendar, TimelineMilestone, TimelineRow, TimelineSpan } from './timeline/rows.ts';
export { stretchOver } from './timeline/scale.ts';
export { Timeline } from './timeline/Timeline.tsx';
export { TimelineLegend } from './timeline/TimelineLegend.tsx';
