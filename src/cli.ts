#!/usr/bin/env node
import { createInterface } from 'node:readline'
import { toHtml } from './html.ts'

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line)
  const { html, article, messages } = toHtml(text)
  console.log(JSON.stringify({ id, html, article, messages }))
}
