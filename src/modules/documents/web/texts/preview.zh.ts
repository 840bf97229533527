import type { en } from './preview.en.ts';

export const zh: Record<keyof typeof en, string> = {
  close: '关闭',
  opening: '正在打开文件……',
  drawing: '正在生成页面……',
  previous: '上一页',
  next: '下一页',
  pageOf: '第 {page, number} 页，共 {pages, number} 页',
  zoom: '显示宽度',
  width: '{zoom, select, 1 {适合页宽} 2 {两倍宽} other {三倍宽}}',
  named: '每页标有您的姓名、时间，以及本次查阅的记录编号。按 ← → 翻页，按 Home、End 到首页、末页。',
  sheet: '页面',
  pageAlt: '“{title}”第 {page, number} 页，共 {pages, number} 页，图片上标有您的姓名',
  no_encrypted: '该文件设有密码，本中心无法显示，请向提供方索取未加密的副本。',
  no_damaged: '该文件或该页已损坏，或其格式本中心无法显示，请向提供方另行索取副本。',
  no_slow: '该页生成时间过长，请看其他页，或向提供方索取更简单的副本。',
  no_busy: '当前生成的页面较多，请稍后再试。',
  no_large: '超过 50 MiB 的文件不逐页显示。',
  no_pages: '超过 10,000 页的文件不在此显示。',
  no_expired: '该文件的查阅期限已过，请与提供方联系。',
  no_terms: '须先接受提供方的保密条款。请关闭此窗口，在文件上方阅读条款。',
};
