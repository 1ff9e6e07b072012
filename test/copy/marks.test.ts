import { describe, expect, test } from 'vitest'
import { readMark } from '../../src/copy/marks.ts'

describe('marks', () => {
  test.each([
    ['• Flour', { form: '•', value: 0, size: 2 }],
    ['•Flour', { form: '•', value: 0, size: 1 }],
    ['•\tFlour', { form: '•', value: 0, size: 2 }],
    ['\uf0b7 Flour', { form: '\uf0b7', value: 0, size: 2 }],
    ['・小麦粉', { form: '・', value: 0, size: 1 }],
    ['- Flour', { form: '-', value: 0, size: 2 }],
    ['–\u00a0Flour', { form: '–', value: 0, size: 2 }],
    ['o Flour', { form: 'o', value: 0, size: 2 }],
    ['1. Flour', { form: '1.', value: 1, size: 3 }],
    ['12) Flour', { form: '1)', value: 12, size: 4 }],
    ['(3) Flour', { form: '(1)', value: 3, size: 4 }],
    ['2、小麦粉', { form: '1、', value: 2, size: 2 }],
    ['b. Flour', { form: 'a.', value: 2, roman: 0, size: 3 }],
    ['(c) Flour', { form: '(a)', value: 3, size: 4 }],
    ['B) Flour', { form: 'A)', value: 2, size: 3 }],
    ['i. Flour', { form: 'a.', value: 9, roman: 1, size: 3 }],
    ['iv) Flour', { form: 'a)', value: 0, roman: 4, size: 4 }]
  ])('%s', (text, mark) => {
    expect(readMark(text)).toMatchObject(mark)
  })
})

describe('not marks', () => {
  test.each([
    'Flour',
    '-4 degrees',
    '–4 degrees',
    '1.5 litres',
    '1,000 people',
    '2024. The year',
    '1.',
    '•',
    '••• Flour',
    '*Flour*',
    'orange',
    'o.',
    'a.m. trains',
    'e.g. trains',
    'Dr. Lund',
    '(see below) Flour',
    '(a)Flour',
    ''
  ])('%s', text => {
    expect(readMark(text)).toBeUndefined()
  })
})
