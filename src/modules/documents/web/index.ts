export { CaseDocuments } from './room/CaseDocuments.tsx';
