/**
 * What the imaginary company of the sample sells, and where. Every name is made up; prices are in yuan, `perDay` is the
 * ordinary number of pieces a day in a shop of size 1.
 */

/** Demand by calendar month, January to December; 1 is an ordinary month. */
const SEASONS = {
  even: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  summer: [0.45, 0.5, 0.75, 1.05, 1.45, 1.7, 1.75, 1.55, 1.0, 0.7, 0.55, 0.45],
  winter: [1.5, 1.3, 1.05, 0.85, 0.7, 0.6, 0.55, 0.6, 0.9, 1.2, 1.5, 1.6],
  damp: [0.6, 0.8, 1.3, 1.6, 1.6, 1.5, 1.1, 0.8, 0.7, 0.6, 0.6, 0.6],
};

const product = (name, zh, price, perDay, traits = {}) => ({
  name,
  zh,
  price,
  perDay,
  season: SEASONS.even,
  gift: false,
  promoted: 1,
  ...traits,
});
const { summer, winter, damp } = SEASONS;

export const PRODUCTS = {
  cleanser: product('Amino Cleanser 120g', '氨基酸洁面乳 120g', 79, 60),
  toner: product('Hydrating Toner 300ml', '保湿爽肤水 300ml', 129, 34),
  serum: product('Repair Serum 30ml', '修护精华液 30ml', 259, 26, { promoted: 1.3 }),
  cream: product('Barrier Cream 50g', '屏障修护面霜 50g', 199, 30, { promoted: 1.2 }),
  eyeCream: product('Eye Cream 20g', '抗皱眼霜 20g', 239, 16, { promoted: 1.3 }),
  sunscreen: product('Sunscreen SPF50 50ml', '清爽防晒乳 50ml', 119, 48, { season: summer }),
  afterSun: product('After-sun Gel 200g', '晒后芦荟胶 200g', 59, 30, { season: summer }),
  sheetMask: product('Sheet Mask 10 pcs', '补水面膜 10片', 89, 62, { promoted: 1.4 }),
  clayMask: product('Clay Mask 100g', '清洁泥膜 100g', 99, 22),
  handCream: product('Hand Cream 75ml', '滋润护手霜 75ml', 39, 44, { season: winter }),
  lipBalm: product('Lip Balm 4g', '润唇膏 4g', 35, 50, { season: winter }),
  shampoo: product('Root Shampoo 500ml', '防脱洗发水 500ml', 109, 40),
  hairMask: product('Hair Mask 200ml', '修护发膜 200ml', 69, 26),
  bodyWash: product('Body Wash 1L', '氨基酸沐浴露 1L', 59, 52),
  bodyLotion: product('Body Lotion 400ml', '烟酰胺身体乳 400ml', 79, 30, { season: winter }),
  pods: product('Laundry Pods 50 pcs', '洗衣凝珠 50颗', 69, 70, { promoted: 1.2 }),
  detergent: product('Laundry Liquid 3kg', '洗衣液 3kg', 59, 66),
  dishSoap: product('Dish Soap 1.2kg', '洗洁精 1.2kg', 25, 80),
  floorCleaner: product('Floor Cleaner 2L', '地板清洁剂 2L', 39, 36),
  tissue: product('Tissue 24 packs', '抽纸 24包', 55, 90),
  repellent: product('Mosquito Liquid 3 pcs', '电热驱蚊液 3瓶', 45, 46, { season: summer }),
  dryBags: product('Moisture Bags 10 pcs', '衣柜除湿袋 10袋', 29, 48, { season: damp }),
  vitaminC: product('Vitamin C 60 tabs', '维生素C 60片', 79, 38, { season: winter }),
  fishOil: product('Fish Oil 90 caps', '深海鱼油 90粒', 159, 22),
  probiotics: product('Probiotics 20 sachets', '益生菌 20条', 139, 28),
  collagen: product('Collagen Drink 10 btl', '胶原蛋白饮 10瓶', 199, 24, { promoted: 1.3 }),
  birdsNest: product('Swallow Nest Gift Box', '燕窝礼盒', 498, 7, { gift: true }),
  nuts: product('Nut Gift Box 1.5kg', '坚果礼盒 1.5kg', 128, 34, { gift: true }),
  /** Sold off: the last pieces go in August 2025. */
  steamer: product('Facial Steamer', '纳米蒸脸仪', 299, 9, { until: '2025-08-31' }),
  /** Launched in the last year: no whole year of history. */
  peptide: product('Peptide Cream 50g', '多肽紧致面霜 50g', 329, 20, { from: '2026-03-16', promoted: 1.3 }),
};

/** `growth` is the gain over the first year's level, each year; `618` and `d11` scale those festivals. */
const CHANNELS = {
  jdPop: { name: 'JD POP', zh: '京东POP', growth: 0.07, 618: 1.25, d11: 1.0 },
  jdSelf: { name: 'JD self-operated', zh: '京东自营', growth: 0.13, 618: 1.35, d11: 1.0 },
  tmall: { name: 'Tmall', zh: '天猫', growth: 0.03, 618: 0.95, d11: 1.3 },
  douyin: { name: 'Douyin', zh: '抖音', growth: 0.38, 618: 0.85, d11: 0.85 },
};

const P = PRODUCTS;
export const STORES = [
  {
    channel: CHANNELS.jdPop,
    name: 'JD Flagship',
    zh: '京东官方旗舰店',
    size: 0.7,
    products: [P.cleanser, P.serum, P.cream, P.sunscreen, P.sheetMask, P.shampoo, P.pods, P.birdsNest, P.steamer, P.peptide],
  },
  {
    channel: CHANNELS.jdPop,
    name: 'JD Home Care',
    zh: '京东家清专卖店',
    size: 0.55,
    products: [P.pods, P.detergent, P.dishSoap, P.floorCleaner, P.tissue, P.repellent],
  },
  {
    channel: CHANNELS.jdSelf,
    name: 'JD Direct',
    zh: '京东自营旗舰店',
    size: 1.15,
    products: [P.cleanser, P.toner, P.cream, P.shampoo, P.bodyWash, P.detergent, P.tissue, P.vitaminC, P.fishOil, P.nuts],
  },
  {
    channel: CHANNELS.tmall,
    name: 'Tmall Flagship',
    zh: '天猫官方旗舰店',
    size: 1,
    products: [
      P.toner,
      P.serum,
      P.cream,
      P.eyeCream,
      P.sunscreen,
      P.sheetMask,
      P.clayMask,
      P.handCream,
      P.hairMask,
      P.bodyLotion,
      P.birdsNest,
      P.steamer,
      P.peptide,
    ],
  },
  {
    channel: CHANNELS.tmall,
    name: 'Tmall Super',
    zh: '天猫超市',
    size: 0.75,
    products: [P.lipBalm, P.bodyWash, P.dishSoap, P.tissue, P.dryBags, P.nuts],
  },
  {
    channel: CHANNELS.douyin,
    name: 'Douyin Flagship',
    zh: '抖音官方旗舰店',
    size: 0.7,
    products: [P.serum, P.sunscreen, P.afterSun, P.sheetMask, P.probiotics, P.collagen, P.nuts, P.peptide],
  },
  {
    channel: CHANNELS.douyin,
    name: 'Douyin Live',
    zh: '抖音直播间',
    size: 0.6,
    products: [P.sheetMask, P.pods, P.repellent, P.collagen, P.birdsNest],
  },
];
