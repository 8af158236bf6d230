/** Measures of the drawing, CSS px, on the 4 px grid where they can be. The drawing and the layout share them. */
export const NAME_SIZE_PX = 14
export const NAME_LINE_PX = 17
export const LABEL_SIZE_PX = 13
export const LABEL_LINE_PX = 16
export const STEP_WIDTH_PX = 148
export const STEP_MIN_HEIGHT_PX = 44
export const STEP_PADDING_X_PX = 12
export const STEP_PADDING_Y_PX = 8
/** Decisions lose this much on each side to their points. */
export const HEXAGON_POINT_PX = 14
export const LANE_HEADING_WIDTH_PX = 112
export const PHASE_HEADING_HEIGHT_PX = 32
export const MARK_WIDTH_PX = 24
export const MARK_HEIGHT_PX = 16
