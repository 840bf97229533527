import type { Phrases } from './phrase-forms.ts';

const states = { required: '则需要办理', undetermined: '则尚不能确定', 'not-required': '则不触发' };
const comparisons = { 'at-least': '不低于', 'at-most': '不高于', over: '超过', under: '低于' };

export const chinesePhrases: Phrases = {
  required: '需要办理，因为：',
  notRequired: '未触发，因为：',
  undetermined: '尚不能确定，取决于：',
  always: '每个项目都要办理',
  yes: '是',
  no: '否',
  nothing: '无',
  answered: (question, answer) => `${question}${answer}`,
  open: (question) => `${question}（未回答）`,
  compared: (comparison, figure) => `${comparisons[comparison]}${figure}`,
  limit: (answered, compared) => `${answered}（对照标准：${compared}）`,
  expected: '已公布，尚未在本地成为法律',
  notYet: (day) => `该规定自${day}起适用`,
  ended: (day) => `该规定已于${day}终止`,
  ranOut: (day, authority) => `该规定于${day}到期，是否延长请询问：${authority}`,
  wouldChange: (question, answer, state) => `若回答不同，${states[state]}：${question}${answer}`,
  caution: (reviewed, authority) =>
    `本内容为研究资料，不构成法律意见；最近审阅日期：${reviewed}。请向${authority}查询确认。`,
  namedAuthorities: '各事项所列主管机关',
  and: '、',
  also: '；',
  all: '同时满足：',
  any: '满足其一：',
  not: '不属于：',
  either: (words) => words.join('或'),
  something: '有（不为“无”）',
};
