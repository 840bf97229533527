import type { en } from './texts.en.ts';

export const zh: Record<keyof typeof en, string> = {
  title: '引用与复用',
  styles: '四种引文格式',
  copy: '复制',
  copied: '已复制',
  more: '全部格式',
  style_apa: 'APA',
  style_chicago: 'Chicago',
  'style_iso-690': 'ISO 690',
  'style_gb-t-7714': 'GB/T 7714',
};
