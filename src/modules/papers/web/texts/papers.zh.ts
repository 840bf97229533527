import type { en } from './papers.en.ts';

export const zh: Record<keyof typeof en, string> = {
  papers: '文书',
  fetching: '正在查看可制作的文书……',
  language: '文书语言',
  second: '并列的第二种语言',
  secondSay: '适用于两份范本：两种语言左右并列，供双方签署。',
  noSecond: '无',
  template: '范本',
  // A reader aloud wants what is on the button as a word of its own.
  named: '{paper} {format}',
  and: '、',

  paper_introduction: '对接介绍函',
  say_introduction: '向双方互相介绍单位名称及各自顾问。',
  'paper_non-disclosure': '保密协议',
  'say_non-disclosure': '双向保密；已知内容已填入，其余留有标记。不构成法律意见，请双方律师审阅。',
  'paper_letter-of-intent': '合作意向书',
  'say_letter-of-intent': '双方意向及后续步骤。不构成法律意见，请双方律师审阅。',
  'paper_case-summary': '合作案摘要',
  'say_case-summary': '案件状态、轮到谁以及办理经过，仅含您可见的内容。',
  'paper_clearance-plan': '办理方案',
  'say_clearance-plan': '双方法律要求办理的事项、先后顺序与时间。',

  'hindrance_names-not-agreed': '须待以下方同意互告名称：{sides}。',
  'hindrance_party-missing': '以下方尚无单位参与：{sides}。',
  'hindrance_case-closed': '此案已结，请先重新办理。',
  'hindrance_nothing-answered': '请先在上方至少回答一个有关本案的问题。',

  making: '正在制作，请稍候……',
  kept: '已保存：{name}',
  refusedBusy: '目前制作的文书较多，请一分钟后再试。',
  refusedSlow: '制作时间过长。请再试一次，如有DOCX格式也可改选。',
  refusedHindered: '案件情况已有变化，目前不能制作此文书。请重新载入页面。',

  keepIn: '存入资料室的位置',
  keepSay: '存入后即成为资料室中的文件；同一文书再次制作并存入，即为其下一版本。',
  place_shared: '双方',
  place_side: '仅{side}一方',
  place_own: '仅本单位同事',
  keep: '存入 {format}',
  keepNamed: '存入 {format}：{paper}',
  inRoom: '已存入资料室：{name}',
  keptVersion: '{title}，第{version}版',
  refusedFull: '资料室已无空间：贵方已达到上限。请删除不再需要的文件。',
  refusedClosed: '本案已结案，重新开启前不再接收新内容。',

  letter: '意向函',
  letterSay: '致供需信息发布单位。未告知您的名称不会出现在函中。',
  sheet: '单页简介（PDF）',
};
