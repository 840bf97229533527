import type { en } from './track.en.ts';

export const zh: Record<keyof typeof en, string> = {
  track: '查询合作案进展',
  trackLede: '输入顾问给您的查询码，即可看到合作案的状态以及轮到谁。无需账户，也不显示任何名称。',
  code: '查询码',
  codeNote: '由十二位字母和数字组成，例如7KQ2-M0XA-R4TD。',
  look: '查询',
  looking: '正在查询……',
  state: '状态',
  since: '自{day}起',
  kind: '类型',
  opened: '建立日期',
  turn: '轮到谁',
  until: '期限',
  closed: '此案已结，不需要任何一方行动。',
  ask: '其他情况请向您的顾问了解：这里不显示名称和内容。',
};
