/** Quadrant a topic's policy usually lands in (domain.md 4.1). */
export type UsualQuadrant = 'strengthen' | 'keep_extra' | 'soften'

export type PolicyTopic = {
  usual: UsualQuadrant
  /** The law where one trades has something to say; asked before the policy comes into force. */
  law: boolean
  /** Businesses for which the catalogue holds an example wording; `any` fits all. */
  examples: readonly string[]
}

const topic = (usual: UsualQuadrant, examples: readonly string[], law = false): PolicyTopic => ({
  usual,
  law,
  examples
})

/**
 * The catalogue of policy topics (domain.md 4.1, S2-Q1 to S2-Q10). Title, question and examples are words:
 * `topic.RET.title`, `topic.RET.question`, `topic.RET.example.shop`.
 */
export const policyTopics = {
  RET: topic('strengthen', ['shop', 'web_shop'], true),
  EXC: topic('keep_extra', ['shop', 'repair']),
  GUA: topic('strengthen', ['cleaning', 'repair'], true),
  CMP: topic('strengthen', ['cafe', 'freelancer']),
  ESC: topic('strengthen', ['shop', 'clinic']),
  CHN: topic('strengthen', ['web_shop', 'cafe']),
  RSP: topic('strengthen', ['cleaning', 'freelancer']),
  AUT: topic('keep_extra', ['web_shop', 'clinic']),
  ORD: topic('strengthen', ['clinic', 'cafe']),
  CAN: topic('soften', ['clinic', 'cleaning']),
  DEL: topic('strengthen', ['web_shop', 'cleaning']),
  PRC: topic('strengthen', ['repair', 'freelancer']),
  INV: topic('strengthen', ['cleaning', 'cafe']),
  PRV: topic('strengthen', ['web_shop', 'freelancer'], true),
  MED: topic('strengthen', ['clinic', 'cleaning'], true),
  DSP: topic('strengthen', ['web_shop', 'shop']),
  MEM: topic('keep_extra', ['repair', 'cleaning']),
  SCO: topic('strengthen', ['cleaning', 'freelancer']),
  SAF: topic('soften', ['cleaning', 'cafe'], true),
  DAM: topic('strengthen', ['cleaning', 'repair'], true),
  KEY: topic('strengthen', ['cleaning', 'repair']),
  UPD: topic('keep_extra', ['repair', 'cleaning']),
  FBK: topic('strengthen', ['cafe', 'cleaning']),
  LOY: topic('keep_extra', ['cleaning', 'shop']),
  EXT: topic('keep_extra', ['cleaning', 'web_shop']),
  CLO: topic('strengthen', ['freelancer', 'cleaning']),
  EQU: topic('strengthen', ['any']),
  STL: topic('strengthen', ['shop', 'cafe']),
  DIF: topic('strengthen', ['any']),
  UPS: topic('keep_extra', ['shop', 'clinic'])
} as const satisfies Record<string, PolicyTopic>

export type TopicCode = keyof typeof policyTopics
export type Topic = TopicCode | 'custom'
/** Every topic code in the catalogue's order, after the one for what fits none. */
export const topicCodes = ['custom', ...(Object.keys(policyTopics) as TopicCode[])] as const

/** Whether the law should be looked up before a policy of this topic comes into force. */
export function lawHasASay(code: Topic): boolean {
  return code !== 'custom' && policyTopics[code].law
}
