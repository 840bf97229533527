export { deskPages } from './desk/pages.ts';
export { ListingEntry } from './entry/ListingEntry.tsx';
export { ListingLine } from './entry/ListingLine.tsx';
export { useOpportunityNames } from './names/use-opportunity-names.ts';
export { OpportunityPage } from './page/OpportunityPage.tsx';
export { searchPages } from './searches/pages.ts';
export { writingPages } from './writing/pages.ts';
export type { Writer } from './writing/begin/writer.ts';
