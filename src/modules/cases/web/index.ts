export { casePages } from './pages.ts';
export type { Member } from './interests/member.ts';
