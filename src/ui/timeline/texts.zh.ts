import type { en } from './texts.en.ts';

export const zh: Record<keyof typeof en, string> = {
  legend: '图例',
  critical: '决定最终日期（关键路径）',
  slack: '有余地，最晚可延至虚点末端',
  unknown: '时长未知，所画为估计值',
  conditional: '取决于尚未回答的问题',
  law: '法定期限',
  range: '快（刻痕）、通常（横条）、慢（细线）',
  milestone: '最早日期',
  even: '半数情况下可在此前达到（P50）',
  nine: '九成情况下可在此前达到（P90）',
  daysOff: '非工作日：{sides}',
  worked: '调休上班的周末',
  notAnnounced: '放假安排尚未公布',
};
