import { useId } from 'react'
import type { Scene, Shape } from '../../shared/charts/scene'
import styles from './Chart.module.css'

export type ChartProps = {
  scene: Scene
  /** Says nothing that the words around it do not say: not read out. */
  decorative?: boolean | undefined
}

/** A scene drawn on screen, in the size of the text around it. A table with the same figures stands beside it. */
export function Chart({ scene, decorative }: ChartProps) {
  const id = useId()
  const heard = decorative
    ? { 'aria-hidden': true as const }
    : { role: 'img', 'aria-label': scene.title, 'aria-describedby': id }
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      style={{ width: `${scene.width / 16}rem` }}
      {...heard}
    >
      {!decorative && <desc id={id}>{scene.description}</desc>}
      {scene.shapes.map((shape, index) => (
        <SceneShape key={index} shape={shape} scene={scene} />
      ))}
    </svg>
  )
}

function SceneShape({ shape, scene }: { shape: Shape; scene: Scene }) {
  const className = `${styles[shape.kind]} ${styles[shape.role]}`
  if (shape.kind === 'line') {
    const points = shape.points.map((point) => point.join(',')).join(' ')
    return shape.closed ? (
      <polygon className={className} points={points} />
    ) : (
      <polyline className={className} points={points} />
    )
  }
  const [x, y] = shape.at
  if (shape.kind === 'bar')
    return <rect className={className} x={x} y={y} width={shape.width} height={shape.height} />
  if (shape.kind === 'dot') return <circle className={className} cx={x} cy={y} r={shape.size / 2} />
  if (shape.kind === 'square')
    return (
      <rect
        className={className}
        x={x - shape.size / 2}
        y={y - shape.size / 2}
        width={shape.size}
        height={shape.size}
      />
    )
  return (
    <text className={className} fontSize={scene.textSize} textAnchor={shape.anchor}>
      {shape.lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * scene.lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
