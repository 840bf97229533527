export { CasePapers } from './CasePapers.tsx';
export { InterestLetter } from './InterestLetter.tsx';
export { ListingSheet } from './ListingSheet.tsx';
