/** Names and counts of the platforms (facts plan416.fields, plan416.directions, labs.four, centres.municipal, zones.*). */
export const FIELDS = ['数智科技', '生命健康', '新材料', '绿色低碳'] as const;

/** The article lists them in this order and assigns none of them to a field: neither does the drawing. */
export const DIRECTIONS = ['人工智能', '量子信息', '精准医疗', '智慧农业', '先进材料', '未来芯片', '绿色制造', '新型储能'] as const;

export const LABS = ['金凤实验室', '明月湖实验室', '广阳湾实验室', '嘉陵江实验室'] as const;

export const CENTRES = 17;

/** Zones by level: demonstration, national, municipal. */
export const ZONES = [1, 4, 12] as const;

/** The zones of the second and third level, as the source counts them (fact zones.count). */
export const HIGH_TECH_ZONES = 16;

/** Share of the city's industrial output that comes from them, per cent (fact zones.output.share). */
export const OUTPUT_SHARE = 45;

/** What that is a share of, in two lines. */
export const OUTPUT = ['规上工业总产值', `来自${HIGH_TECH_ZONES}个高新区`] as const;
