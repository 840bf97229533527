export { ConceptPage } from './ConceptPage.tsx';
export { ConceptsPage } from './ConceptsPage.tsx';
export { UnderstandingPage } from './UnderstandingPage.tsx';
