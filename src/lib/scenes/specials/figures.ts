/** 亿元 of 2023 (facts special.invest.fiscal, special.invest.social, special.invest.total). */
export const FISCAL = 6.36;
export const SOCIAL = 33.44;
export const TOTAL = 39.8;
/** facts special.projects, special.technologies */
export const PROJECTS = 137;
export const TECHNOLOGIES = 311;
/** social 亿元 per fiscal one (fact special.leverage, derived) */
export const LEVERAGE = SOCIAL / FISCAL;
/** tenths: facts special.demand.share, special.funds.share */
export const DEMAND_TENTHS = 8;
export const FUNDS_TENTHS = 7;

/** facts feats.sda (≥), feats.wind (MW) */
export const SDA_FIRMS = 50;
export const WIND_MW = 18;
/** layers of a car, from the road up: general knowledge, not the source's */
export const LAYERS = ['底盘', '电子电气', '计算', '软件'] as const;
