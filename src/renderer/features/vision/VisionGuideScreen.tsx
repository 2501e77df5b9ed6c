import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import type { Vision } from '../../../shared/features/vision'
import { api } from '../../api'
import { AutosaveStatus } from '../../kit/AutosaveStatus'
import { Button } from '../../kit/Button'
import { Disclosure } from '../../kit/Disclosure'
import { ProgressSegments } from '../../kit/ProgressSegments'
import { useRead } from '../../shell/calls'
import { saveKeys } from '../../shell/keys'
import { Loaded } from '../../shell/Loaded'
import { NowhereScreen } from '../../shell/NowhereScreen'
import { Screen } from '../../shell/Screen'
import { useWords } from '../../shell/words'
import { Example } from './Example'
import { GuideFields } from './GuideFields'
import styles from './Vision.module.css'
import { type GuideStep, guideSteps, isBegun } from './visionFacts'
import { saveTyped, useVisionForm } from './visionForm'

/** One page of the guided way, at `/vision/$step`: one question, one example, and why it matters. */
export function VisionGuideScreen() {
  const words = useWords()
  const { step } = useParams({ from: '/vision/$step' })
  const working = useRead(api.vision.get, undefined)
  const known = guideSteps.find((one) => one === step)
  if (!known) return <NowhereScreen />
  return (
    <Screen
      title={words.format(`vision.guide.${known}.title`)}
      lead={words.format(`vision.guide.${known}.lead`)}
      windowTitle={words.format('shell.place.vision')}
      back={{ href: '/vision', label: words.format('shell.place.vision') }}
      actions={<AutosaveStatus />}
    >
      <Loaded of={working}>
        {(vision) => <GuidePage key={known} step={known} working={vision} />}
      </Loaded>
    </Screen>
  )
}

function GuidePage({ step, working }: { step: GuideStep; working: Vision | null }) {
  const words = useWords()
  const form = useVisionForm(working)
  const { back, next, isLast } = useWay(step)
  useDoneKeys(step, next)
  return (
    <div className={styles.guide}>
      <div className={styles.questions}>
        <GuideFields form={form} step={step} onDone={next} />
        {step !== 'check' && <Example of={step} />}
        {isPrivate(step) && <p className={styles.weak}>{words.format('vision.guide.onlyYou')}</p>}
      </div>
      <Disclosure level={2} label={words.format('vision.why')}>
        <p>{words.format(`vision.guide.${step}.why`)}</p>
      </Disclosure>
      <div className={styles.steps}>
        {back && <Button onPress={back}>{words.format('vision.guide.back')}</Button>}
        <Button look="primary" keys={saveKeys} onPress={next}>
          {words.format(isLast ? 'vision.guide.finish' : 'vision.guide.continue')}
        </Button>
      </div>
      <div className={styles.progress}>
        <p className={styles.weak}>
          {words.format('vision.guide.step', {
            step: guideSteps.indexOf(step) + 1,
            all: guideSteps.length
          })}
        </p>
        <ProgressSegments
          label={words.format('vision.guide.progress')}
          groups={[guideSteps.map((one) => isBegun(form.vision, one))]}
          at={guideSteps.indexOf(step)}
        />
      </div>
    </div>
  )
}

/** Back and on; what is typed is saved before the page turns, and stays in view when it cannot be. */
function useWay(step: GuideStep) {
  const navigate = useNavigate()
  const at = guideSteps.indexOf(step)
  const go = (to: GuideStep | undefined) => async () => {
    if (!(await saveTyped())) return
    // The field is left before its page goes, as by the mouse; then the next heading takes the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    if (to) await navigate({ to: '/vision/$step', params: { step: to } })
    else await navigate({ to: '/vision' })
  }
  const before = guideSteps[at - 1]
  return {
    back: before && (() => void go(before)()),
    next: () => void go(guideSteps[at + 1])(),
    isLast: at === guideSteps.length - 1
  }
}

/** Whether what a page asks for is for the owner alone. */
function isPrivate(step: GuideStep): boolean {
  return step !== 'values' && step !== 'statement'
}

/** Ctrl+Enter, on a Mac Cmd+Enter, goes on from anywhere on the page; in the sentence, which is one line, plain Enter. */
function useDoneKeys(step: GuideStep, onDone: () => void) {
  const done = useEffectEvent(onDone)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing) return
      const inSentence =
        step === 'statement' && !event.shiftKey && event.target instanceof HTMLTextAreaElement
      if (!inSentence && !event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      done()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [step])
}
