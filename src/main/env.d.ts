interface ImportMetaEnv {
  readonly REGULARS_VERSION: string
  readonly REGULARS_BUILT_ON: string
}
