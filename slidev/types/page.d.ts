/** A page component of Slidev. */
import type { Component } from 'vue'

declare const page: Component
export default page
