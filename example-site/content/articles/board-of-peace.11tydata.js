// The copy is kept as it was pasted: what the paper adds stands here.
export default {
  date: '2026-01-19',
  section: 'World'
}
