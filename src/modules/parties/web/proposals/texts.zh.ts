import type { en } from './texts.en.ts';

export const zh: Record<keyof typeof en, string> = {
  proposals: '修改建议',
  proposalsLede: '他人对您负责的条目提出的修改。请对照现有内容，逐项作出决定。',
  toDecide: '等待您决定',
  waitingMeta: '{count, plural, other {# 项}}，最早的已等{days, plural, =0 {不到 1 天} other { # 天}}',
  nothingTitle: '没有等待您处理的建议',
  nothingSay: '对您所代表机构、您的个人页面以及（如您是顾问）本方条目的建议将显示在这里。',
  entry: '条目',
  what: '修改内容',
  days: '已等天数',
  next: '操作',
  decide: '查看并决定',
  decideOn: '查看并决定：{name}',
  kind_person: '个人',
  kind_organisation: '机构',
  mine: '您提出的建议',
  state: '状态',
  on: '提出日期',
  moreWait: '共有 {total, number} 项等待处理，这里显示最早的。',
  proposalsSignIn: '请先登录，再查看建议。',
};
