/** Whether the computer is a Mac, whose shortcuts use Cmd. */
export const onMac = navigator.userAgent.includes('Macintosh')
