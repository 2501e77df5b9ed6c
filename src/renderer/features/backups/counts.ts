/** What an owner counts in a plan; the other tables belong to these. */
export const countedFeatures = ['policies', 'policyIdeas', 'visionRevisions'] as const
