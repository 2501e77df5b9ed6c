import { join } from 'node:path'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'

/**
 * Burns the fuses of the binary that is shipped (H15): it cannot be turned into a bare Node.js,
 * takes no debugger and loads the app from its archive alone. electron-builder calls it before it
 * signs; its own fuse settings do not know every fuse. Each is named here, so that a new one in a
 * later Electron stops the build.
 *
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function afterPack(context) {
  await flipFuses(join(context.appOutDir, executableOf(context)), {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.WasmTrapHandlers]: true
  })
}

/** @param {import('electron-builder').AfterPackContext} context */
function executableOf({ packager, electronPlatformName }) {
  const { productFilename } = packager.appInfo
  if (electronPlatformName === 'win32') return `${productFilename}.exe`
  if (electronPlatformName === 'darwin') return `${productFilename}.app`
  return 'executableName' in packager ? String(packager.executableName) : productFilename
}
