import type { Language } from '#platform/languages';

/** Names of towns in the languages of the corridor: source's spelling, 中文, français, Nederlands; an empty one is the source's. */
const TOWNS = `
Beijing 北京 Pékin Peking|Shanghai 上海|Guangzhou 广州 Canton Kanton|Nanjing 南京 Nankin Nanking|Wuhan 武汉|Hangzhou 杭州
Shenzhen 深圳|Chengdu 成都|Xi'an 西安|Chongqing 重庆|Tianjin 天津|Changsha 长沙|Shenyang 沈阳|Jinan 济南|Zhengzhou 郑州
Kunming 昆明|Changchun 长春|Dalian 大连|Suzhou 苏州|Harbin 哈尔滨|Fuzhou 福州|Hefei 合肥|Qingdao 青岛|Shijiazhuang 石家庄
Nanchang 南昌|Nanning 南宁|Taiyuan 太原|Lanzhou 兰州|Ürümqi 乌鲁木齐|Ningbo 宁波|Guiyang 贵阳|Guilin 桂林|Wenzhou 温州
Taizhou 台州|Hohhot 呼和浩特|Zhuhai 珠海|Yinchuan 银川|Foshan 佛山|Xiamen 厦门|Xuzhou 徐州|Jilin_City 吉林市|Mianyang 绵阳
Wuxi 无锡|Xining 西宁|Pudong 浦东|Dongguan 东莞|Haikou 海口|Wuhu 芜湖|Xinxiang 新乡|Langfang 廊坊|Baoding 保定|Xiangtan 湘潭
Nantong 南通|Bengbu 蚌埠|Kaifeng 开封|Changzhou 常州|Huainan 淮南|Jining 济宁|Shaoxing 绍兴|Liuzhou 柳州|Weifang 潍坊
Xianyang 咸阳|Shantou 汕头|Ganzhou 赣州|Hubei 湖北|Amoy 厦门|Luzhou 泸州|Zhaotong 昭通|Yangling 杨凌|Tangshan 唐山|Hunan 湖南
Yantai 烟台|Pingdingshan 平顶山|Zhaoqing 肇庆|Qinhuangdao 秦皇岛|Jiaxing 嘉兴|Lianyun 连云|Zhenjiang 镇江|Shanxi 山西|Xinyang 信阳
Shiyan 十堰|Liaoning 辽宁|Kunshan 昆山|Zhanjiang 湛江|Jinhua 金华|Liaocheng 聊城|Handan 邯郸|Luoyang 洛阳|Tai’an 泰安|Daqing 大庆
Hengyang 衡阳|Huai'an 淮安|Lianyungang 连云港|Baotou 包头|Huzhou 湖州|Jiaozuo 焦作|Yichang 宜昌|Xuhui 徐汇|Quanzhou 泉州|Ya'an 雅安
Jinzhong 晋中|Shangqiu 商丘|Guizhou 贵州|Zunyi 遵义|Fushun 抚顺|Yueyang 岳阳|Xinjiang 新疆|Rizhao 日照|Mudanjiang 牡丹江
Zhangjiakou 张家口|Shizuishan 石嘴山|Henan 河南|Weihai 威海|Guangdong 广东|Qinzhou 钦州|Nanyang 南阳|Sanya 三亚|Chuzhou 滁州|Enshi 恩施
Dalian_Shi 大连|Wuzhou 梧州|Shandong 山东|Lishui 丽水|Neijiang 内江|Zhoushan 舟山|Anyang 安阳|Fuyang 阜阳|Yuncheng 运城|Jincheng 晋城
Qufu 曲阜|Chaozhou 潮州|Yixing 宜兴|Yangzhou 扬州|Huizhou 惠州|Qionghai 琼海|Nanchong 南充|Guangyuan 广元|Zhongshan 中山|Chizhou 池州
Anshun 安顺|Suqian 宿迁|Putian 莆田|Guigang 贵港|Weinan 渭南|Quzhou 衢州|Siping 四平|Deyang 德阳|Xinzhou 忻州|Xianning 咸宁
Zhejiang 浙江|Fujian 福建|Jingdezhen 景德镇|Zhongguancun 中关村|Zhangjiagang 张家港|Qiqihar 齐齐哈尔|Linyi 临沂|Fuxin 阜新|Korla 库尔勒
Ningde 宁德|Jiamusi 佳木斯|Yiyang 益阳|Zhangye 张掖|Aksu 阿克苏|Lhasa 拉萨|Shouguang 寿光|Hengqin 横琴
Brussels 布鲁塞尔 Bruxelles Brussel|Brussel 布鲁塞尔 Bruxelles Brussel Brussels|Bruxelles 布鲁塞尔 Bruxelles Brussel Brussels
Ghent 根特 Gand Gent|Gent 根特 Gand Gent Ghent|Leuven 鲁汶 Louvain|Antwerp 安特卫普 Anvers Antwerpen
Antwerpen 安特卫普 Anvers Antwerpen Antwerp|Namur 那慕尔 Namur Namen|Mons 蒙斯 Mons Bergen|Liège 列日 Liège Luik
Kortrijk 科特赖克 Courtrai|Charleroi 沙勒罗瓦|Grimbergen 格林贝亨|Bruges 布鲁日 Bruges Brugge|Brugge 布鲁日 Bruges Brugge Bruges
Wavre 瓦夫尔 Wavre Waver|Mol 莫尔|Hasselt 哈瑟尔特|Ostend 奥斯坦德 Ostende Oostende|Oostende 奥斯坦德 Ostende Oostende Ostend
Mechelen 梅赫伦 Malines|Geel 海尔|Edegem 埃德海姆|Diegem 迪格姆|Tervuren 泰尔菲伦|Tournai 图尔奈 Tournai Doornik|Turnhout 蒂伦豪特
Gembloux 让布卢|Nivelles 尼韦勒 Nivelles Nijvel|Louvain-la-Neuve 新鲁汶|Ottignies 奥蒂尼|Roeselare 鲁瑟拉勒 Roulers|Mouscron 穆斯克龙 Mouscron Moeskroen
Genk 亨克|Verviers 韦尔维耶|Waremme 瓦雷姆 Waremme Borgworm|Zaventem 扎芬特姆|Aalst 阿尔斯特 Alost|Dendermonde 登德尔蒙德 Termonde|Ieper 伊珀尔 Ypres
`;

interface TownNames {
  readonly zh?: string;
  readonly en?: string;
  readonly fr?: string;
  readonly nl?: string;
}

/** By the name that a source gives. */
const townNames: ReadonlyMap<string, TownNames> = new Map(
  TOWNS.trim()
    .split(/[|\n]/)
    .map((row) => {
      const [key = '', zh, fr, nl, en] = row.split(' ').map((word) => word.replaceAll('_', ' '));
      return [key, { ...(zh && { zh }), ...(fr && { fr }), ...(nl && { nl }), ...(en && { en }) }];
    }),
);

/** A town as readers of a language call it; as its source spells it when nobody calls it otherwise. */
export function placeName(place: string, language: Language): string {
  return (townNames.get(place) ?? townNames.get(place.replace('’', "'")))?.[language] ?? place;
}

/** Every spelling by which sources may mean the same town. */
export function spellingsOf(place: string): string[] {
  const name = placeName(place, 'nl');
  const others = [...townNames.keys()].filter((key) => placeName(key, 'nl') === name);
  return [...new Set([place, ...others])];
}
