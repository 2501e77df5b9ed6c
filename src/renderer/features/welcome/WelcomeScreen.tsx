import { useWords } from '../../shell/words'

/** First run: three questions in a minute (screens.md B3). */
export function WelcomeScreen() {
  const words = useWords()
  return <h1>{words.format('welcome.title')}</h1>
}
