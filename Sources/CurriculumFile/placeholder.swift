// CurriculumFile
