import type { en } from './map.en.ts';

export const zh: Record<keyof typeof en, string> = {
  register: '合作档案',
  title: '发生在哪里',
  lede: '来源提到的地点，以点标示。下方列表内容相同。',
  map: '双方地点',
  point: '{place}：{n, plural, other {#条}}',
  none: '没有提及地点',
  kilometres: '{km, number}公里',
  faint: '浅色小点：本中心所收机构的所在地。来源未给坐标的地点，标在同一城市机构的位置上。',
  list: '以列表显示',
  place: '地点',
  country: '国家',
  unstated: '未注明',
  records: '条目数',
  organisations: '本中心机构数',
  where: '地图位置',
  nowhere: '位置不明',
  byTown: '据同城机构',
  bySource: '据来源',
  without: '{n, plural, other {另有#条未注明地点。}}',
};
