import type { en } from './texts.en.ts';

export const zh: Record<keyof typeof en, string> = {
  calendar: '日历',
  notADay: '无法识别该日期，请按此格式填写：{example}',
  outside: '请选择{from}至{until}之间的日期。',
};
