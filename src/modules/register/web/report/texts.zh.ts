import type { en } from './texts.en.ts';

export const zh: Record<keyof typeof en, string> = {
  register: '合作档案',
  title: '年度报告',
  lede: '一年的合作成果汇编：协议、项目、会议、成果、经费、来源不一致之处及全部来源。可供阅读、打印和呈送。',
  years: '有记载的年份',
  year: '年份',
  number: '记录数',
  report: '报告',
  inYear: '{year}年报告（PDF）：{language}',
  none: '目前没有来源注明日期。',
  otherNote: '1949年至2100年的每一年均可生成报告；没有记载的年份，报告会如实说明。',
};
