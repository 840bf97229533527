import type { en } from './refusals.en.ts';

export const zh: Record<keyof typeof en, string> = {
  'address-unusable': '“{address}”不是接口地址：地址须以 http:// 或 https:// 开头。',
  'address-private': '{host} 位于内网地址（{address}）；本系统只访问公开网络上的接口。',
  'endpoint-unreachable': '该地址无应答（{reason}）。',
  'endpoint-busy': '对方接口繁忙（状态码 {status}），请稍后再试。',
  'endpoint-error': '对方接口返回错误：{error} {message}',
  'status-unexpected': '对方接口返回状态码 {status}，而非 200。',
  'redirects-too-many': '请求被转向超过 {redirects} 次。',
  'content-type-unexpected': '应答标明的类型为“{contentType}”，应为 XML。',
  'content-encoding-unknown': '应答采用了未请求的压缩方式：“{encoding}”。',
  'answer-too-slow': '应答过慢：等待 {seconds} 秒仅收到 {bytes} 字节。',
  'answer-too-large': '应答超过 {bytes} 字节。',
  'answer-cut-off': '应答未传完即中断（{reason}）。',
  'answer-not-oai': '应答不是 OAI-PMH 2.0；首个元素为“{root}”。',
  'encoding-wrong': '应答不是正确的 UTF-8 编码（{encoding}，第 {bytes} 字节附近）。',
  'xml-broken': '应答不是格式良好的 XML：{reason}',
  'xml-doctype': '应答含有文档类型声明，其中可能定义实体；此类应答一律不读取。',
  'xml-too-deep': '元素嵌套超过 {depth} 层。',
  'record-too-large': '单条记录超过 {characters} 个字符。',
  'record-faulty':
    '记录不完整（{fault, select, no_header {没有头部} no_metadata {没有内容，也未标明已删除} metadata_twice {有两份内容} other {标识符缺失或过长}}）：{identifier}',
  'datestamp-wrong': '“{datestamp}”既不是日期，也不是协调世界时的时刻（记录 {identifier}）。',
  'token-repeated': '列表在 {records} 条记录之后回到了原处：对方接口两次给出同一续传令牌。',
  'token-too-long': '续传令牌有 {length} 个字符，最多接受 {most} 个。',
  'list-without-end': '列表没有尽头：{answers} 次应答，{records} 条记录。',
  'format-missing': '对方接口未提供本系统能够读取的格式：{formats}。',
};
